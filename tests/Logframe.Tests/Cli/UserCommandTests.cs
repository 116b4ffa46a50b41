using Logframe.Cli;
using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Accounts;
using Logframe.Web.People.Audit;
using Logframe.Worker;
using Microsoft.AspNetCore.Identity;

namespace Logframe.Tests.Cli;

/// <summary>The people of this machine, as an administrator makes them.</summary>
public sealed class UserCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Adds_lists_changes_and_removes_a_person()
    {
        (await RunAsync(Visitor.Password + "\n", "add", "Ann O'Neill", "--role", "analyst")).Out.ShouldBe("Ann O'Neill may sign in as analyst.\n");
        (await RunAsync("", "role", "ann o'neill", "approver")).Out.ShouldBe("ann o'neill is approver from now on.\n");
        (await RunAsync("another staple altogether\n", "password", "Ann O'Neill")).Out.ShouldContain("another password");
        var listed = await RunAsync("", "list", "--format", "csv");
        listed.Out.ShouldContain("Ann O'Neill,approver,");
        (await RunAsync("", "remove", "Ann O'Neill")).Out.ShouldBe("Ann O'Neill can no longer sign in.\n");
        (await RunAsync("", "list", "--format", "csv")).Out.ShouldNotContain("Ann");

        using var audit = new AuditLog(new DataFolder(_folder.File("data")), TimeProvider.System);
        audit.Lines().Select(line => (line.Entry.Act, line.Entry.By, line.Entry.Outcome)).ShouldBe(
        [
            ("add user", Identification.CommandLine, Outcome.Done),
            ("change role", Identification.CommandLine, Outcome.Done),
            ("change password", Identification.CommandLine, Outcome.Done),
            ("remove user", Identification.CommandLine, Outcome.Done),
        ]);
    }

    [Fact]
    public async Task Keeps_no_password_and_lets_nobody_else_read_the_file()
    {
        await RunAsync(Visitor.Password + "\n", "add", "ann");

        var path = _folder.File("data/" + AccountFile.FileName);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        text.ShouldNotContain(Visitor.Password);
        using var file = new AccountFile(new DataFolder(_folder.File("data")), TimeProvider.System);
        var account = file.Read().Find("ann").ShouldNotBeNull();
        Passwords.Hasher().VerifyHashedPassword(account, account.PasswordHash, Visitor.Password).ShouldBe(PasswordVerificationResult.Success);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Two_people_with_the_same_password_have_different_hashes()
    {
        await RunAsync(Visitor.Password + "\n", "add", "ann");
        await RunAsync(Visitor.Password + "\n", "add", "bob");

        using var file = new AccountFile(new DataFolder(_folder.File("data")), TimeProvider.System);
        file.Read().Accounts.Select(account => account.PasswordHash).Distinct().Count().ShouldBe(2);
        file.Read().Accounts.Select(account => account.Stamp).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("too short", "A password has 12 to 200 characters")]
    [InlineData("aaaaaaaaaaaaaaaaaa", "A password has 12 to 200 characters")]
    [InlineData("ANNs-own-long-word", "A password has 12 to 200 characters")]
    [InlineData(null, "No password came on standard input")]
    public async Task Refuses_a_password_that_is_easy_to_find(string? password, string why)
    {
        var (exit, _, error) = await RunAsync(password is null ? "" : password + "\n", "add", "ann");

        exit.ShouldBe(2);
        error.ShouldContain(why);
    }

    [Theory]
    [InlineData("There is no account bob", "remove", "bob")]
    [InlineData("There is no account bob", "password", "bob")]
    [InlineData("There is no account bob", "role", "bob", "analyst")]
    [InlineData("There is an account Ann already", "add", "Ann")]
    [InlineData("A name has one to 200 characters", "add", "two\nlines")]
    public async Task Refuses_a_name_that_cannot_be_meant(string why, params string[] arguments)
    {
        await RunAsync(Visitor.Password + "\n", "add", "ann");

        var (exit, _, error) = await RunAsync(Visitor.Password + "\n", arguments);

        exit.ShouldBe(2);
        error.ShouldContain(why);
    }

    [Fact]
    public async Task While_somebody_types_a_password_the_site_can_go_on_acting()
    {
        using var audit = new AuditLog(new DataFolder(_folder.File("data")), TimeProvider.System);
        using var keyboard = new SlowKeyboard(() => audit.WriteAsync(new Deed(null, "act", "", ""), Outcome.Done).Wait(TestContext.Current.CancellationToken));
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, TimeProvider.System, _folder.Path, IsInteractive: false) { In = keyboard };

        (await CommandLine.RunAsync(["user", "add", "ann"], terminal, TestContext.Current.CancellationToken)).ShouldBe(0);
        (await CommandLine.RunAsync(["user", "password", "ann"], terminal, TestContext.Current.CancellationToken)).ShouldBe(0);

        audit.Lines().Select(line => line.Entry.Act).ShouldBe(["act", "add user", "act", "change password"]);
    }

    [Fact]
    public async Task A_name_of_one_letter_forbids_no_password_in_which_it_stands() =>
        (await RunAsync(Visitor.Password + "\n", "add", "a")).Exit.ShouldBe(0);

    [Fact]
    public async Task A_password_cannot_be_given_where_other_users_of_the_machine_see_it() =>
        (await RunAsync("", "add", "ann", "--password", Visitor.Password)).Exit.ShouldBe(2);

    [Fact]
    public async Task A_damaged_file_lets_nobody_in_and_says_what_to_do()
    {
        _folder.Write("data/" + AccountFile.FileName, """{ "accounts": [ { "name": "ann", "role": "Approver" } ] }""");

        var (exit, _, error) = await RunAsync("", "list");

        exit.ShouldBe(1);
        error.ShouldContain("cannot be read");
        error.ShouldContain("Put the file right");
    }

    /// <summary>Something happens elsewhere while a line is typed.</summary>
    private sealed class SlowKeyboard(Action meanwhile) : StringReader(string.Join('\n', Enumerable.Repeat(Visitor.Password, 2)))
    {
        public override string? ReadLine()
        {
            meanwhile();
            return base.ReadLine();
        }
    }

    private async Task<(int Exit, string Out, string Error)> RunAsync(string input, params string[] arguments)
    {
        var terminal = new TestTerminal(_folder.Path, input: input);
        return (await terminal.RunAsync(["user", .. arguments]), terminal.Out, terminal.Error);
    }
}
