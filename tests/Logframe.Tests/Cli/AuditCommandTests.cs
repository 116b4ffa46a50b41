using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Logframe.Worker;

namespace Logframe.Tests.Cli;

/// <summary>The audit log at the terminal.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lists_the_latest_acts_first()
    {
        await WriteAsync("first", "second", "third");

        var (exit, said, _) = await RunAsync("--format", "csv", "--last", "2");

        exit.ShouldBe(0);
        said.ReplaceLineEndings("\n").ShouldBe(
            "number,at,who,role,by,act,subject,why,outcome\n"
            + "3,2026-01-05T09:00:00Z,ann,approver,local account,accept quarantine,third,\"because, well\",done\n"
            + "2,2026-01-05T09:00:00Z,ann,approver,local account,accept quarantine,second,\"because, well\",done\n");
    }

    [Fact]
    public async Task Says_whether_it_is_as_it_was_written()
    {
        (await RunAsync("--check")).Out.ShouldBe("The audit log is empty.\n");
        await WriteAsync("first", "second", "third");
        var sound = await RunAsync("--check");
        var hash = Log().Lines().Last().Hash;
        sound.Exit.ShouldBe(0);
        sound.Out.ShouldContain($"All 3 entries are as they were written. The last has the hash {hash}");
        (await RunAsync("--check", "--holds", hash)).Exit.ShouldBe(0);

        var path = _folder.File("data/" + AuditLog.FileName);
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, lines[0] + "\n" + lines[1] + "\n", TestContext.Current.CancellationToken);
        var cut = await RunAsync("--check", "--holds", hash);
        await File.WriteAllTextAsync(path, lines[0] + "\n" + lines[2] + "\n", TestContext.Current.CancellationToken);
        var removed = await RunAsync("--check");

        (cut.Exit, cut.Error).ShouldBe((1, $"The line with the hash {hash} is gone.\n"));
        removed.Exit.ShouldBe(1);
        removed.Error.ShouldContain("Before line 2 (entry 3) something was removed");
    }

    [Theory]
    [InlineData("--holds goes with --check", "--holds", "abc")]
    [InlineData("--last needs a number from 0 on", "--last", "-3")]
    public async Task Refuses_what_cannot_be_meant(string why, params string[] arguments)
    {
        await WriteAsync("first");

        var (exit, _, error) = await RunAsync(arguments);

        exit.ShouldBe(2);
        error.ShouldContain(why);
    }

    private async Task WriteAsync(params string[] subjects)
    {
        using var log = Log();
        foreach (var subject in subjects)
        {
            await log.WriteAsync(new Deed(new Person("ann", Role.Approver, Identification.LocalAccount), "accept quarantine", subject, "because, well"), Outcome.Done);
        }
    }

    private AuditLog Log() => new(new DataFolder(_folder.File("data")), new FakeClock());

    private async Task<(int Exit, string Out, string Error)> RunAsync(params string[] arguments)
    {
        var terminal = new TestTerminal(_folder.Path);
        return (await terminal.RunAsync(["audit", .. arguments]), terminal.Out, terminal.Error);
    }
}
