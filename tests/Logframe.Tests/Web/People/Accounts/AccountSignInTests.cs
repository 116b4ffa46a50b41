using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Accounts;
using Logframe.Web.People.Audit;
using Logframe.Worker;
using Microsoft.AspNetCore.Identity;

namespace Logframe.Tests.Web.People.Accounts;

/// <summary>Whether a name and a password belong together, and what is told to whoever tries.</summary>
public sealed class AccountSignInTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();
    private readonly CountingHasher _hasher = new();
    private readonly AccountFile _file;
    private readonly AuditLog _audit;
    private readonly AccountSignIn _signIn;

    public AccountSignInTests()
    {
        var folder = new DataFolder(_folder.File("data"));
        _file = new AccountFile(folder, _clock);
        _audit = new AuditLog(folder, _clock);
        _signIn = new AccountSignIn(_file, _hasher, new LockOut(_clock), _audit);
    }

    public void Dispose()
    {
        _file.Dispose();
        _audit.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Lets_in_whoever_knows_the_password()
    {
        await AddAnnAsync();

        (await TryAsync("ANN", Visitor.Password)).ShouldNotBeNull().Name.ShouldBe("ann");
        (await TryAsync("ann", Visitor.Password + " ")).ShouldBeNull();
        (await TryAsync("ann", "")).ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_name_takes_the_same_work_as_a_wrong_password()
    {
        await AddAnnAsync();
        _hasher.Verified.Clear();

        await TryAsync("ann", "wrong");
        await TryAsync("nobody", "wrong");

        _hasher.Verified.Count.ShouldBe(2);
        _hasher.Verified[0].Length.ShouldBe(_hasher.Verified[1].Length);
    }

    [Fact]
    public async Task A_locked_name_takes_the_same_work_too()
    {
        await AddAnnAsync();
        await FailAsync("ann", LockOut.FreeTries);
        _hasher.Verified.Clear();

        await TryAsync("ann", Visitor.Password);

        _hasher.Verified.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_help_until_the_wait_is_over()
    {
        await AddAnnAsync();
        await FailAsync("ann", LockOut.FreeTries);

        (await TryAsync("ann", Visitor.Password)).ShouldBeNull();
        _clock.Advance(LockOut.FirstWait);
        (await TryAsync("ann", Visitor.Password)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_many_passwords_tried_at_once_no_more_than_five_are_looked_at()
    {
        await AddAnnAsync();
        var (begun, attempts) = (0, new List<Task<Account?>>());

        // Each is in the midst of the slow work when the next comes, and the last knows the password.
        _hasher.Meanwhile = () =>
        {
            if (begun < LockOut.FreeTries)
            {
                begun++;
                attempts.Add(TryAsync("ann", begun == LockOut.FreeTries ? Visitor.Password : "wrong"));
            }
        };
        (await TryAsync("ann", "wrong")).ShouldBeNull();

        attempts.Count.ShouldBe(LockOut.FreeTries);
        (await Task.WhenAll(attempts)).ShouldAllBe(account => account == null);
    }

    [Fact]
    public async Task Trying_while_one_has_to_wait_does_not_make_the_wait_longer()
    {
        await AddAnnAsync();
        await FailAsync("ann", LockOut.FreeTries + 20);

        _clock.Advance(LockOut.FirstWait);

        (await TryAsync("ann", Visitor.Password)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Writes_down_who_came_and_who_did_not_but_no_name_that_may_be_a_password()
    {
        await AddAnnAsync();

        await TryAsync("ann", Visitor.Password);
        await TryAsync("ann", "wrong");
        await TryAsync("my secret password", "");

        _audit.Lines().Select(line => (line.Entry.Who, line.Entry.Subject, line.Entry.Outcome))
            .ShouldBe([("ann", "ann", Outcome.Done), (null, "ann", Outcome.Refused), (null, "a name without an account", Outcome.Refused)]);
        (await File.ReadAllTextAsync(_folder.File("data/" + AuditLog.FileName), TestContext.Current.CancellationToken)).ShouldNotContain("secret");
    }

    private Task AddAnnAsync() => new AccountDesk(_file, _hasher, _clock).AddAsync("ann", Role.Analyst, Visitor.Password, TestContext.Current.CancellationToken);

    private Task<Account?> TryAsync(string name, string password) => _signIn.TryAsync(name, password);

    private async Task FailAsync(string name, int times)
    {
        for (var time = 0; time < times; time++)
        {
            (await TryAsync(name, "wrong")).ShouldBeNull();
        }
    }

    /// <summary>The hasher of the product, and which hashes it was asked to verify.</summary>
    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly IPasswordHasher<Account> _inner = Passwords.Hasher();

        public List<string> Verified { get; } = [];

        public Action Meanwhile { get; set; } = () => { };

        public string HashPassword(Account user, string password) => _inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Verified.Add(hashedPassword);
            Meanwhile();
            return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
