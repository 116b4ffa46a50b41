using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Logframe.Worker;

namespace Logframe.Tests.Web.People.Audit;

/// <summary>The audit log: what it keeps, and that nobody alters it unseen.</summary>
public sealed class AuditLogTests
{
    /// <summary>Does an act, and gives what lay ready for its interruption while it was done.</summary>
    private static async Task<string> InHandDuringAsync(AuditLog log, TemporaryFolder folder, Deed deed)
    {
        var inHand = "";
        await log.DoAsync(deed, Act, TestContext.Current.CancellationToken);
        return inHand;

        Task<Outcome> Act()
        {
            inHand = File.ReadAllText(InHandOf(folder));
            return Task.FromResult(Outcome.Done);
        }
    }

    private static readonly Person Ann = new("Ann Approver", Role.Approver, Identification.LocalAccount);

    [Fact]
    public async Task Keeps_who_did_what_when_and_why()
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder, new FakeClock().At(new(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(1))));

        await WriteAsync(log, new Deed(Ann, "accept quarantine", "case 12", "The source confirmed the figure."), Outcome.Done);

        var entry = log.Lines().ShouldHaveSingleItem().Entry;
        entry.ShouldBe(new AuditEntry(
            1, new(2026, 3, 1, 11, 30, 0, TimeSpan.Zero), "Ann Approver", Role.Approver, Identification.LocalAccount, "accept quarantine", "case 12", "The source confirmed the figure.", Outcome.Done, AuditLine.NoHash));
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("\r\n\"}\n{\"number\":7}")]
    [InlineData("\u2028\u0085 and <script>alert('x')</script> ✔ żółw \ud83d\ude00")]
    public async Task Keeps_any_text_on_one_line(string why)
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder);

        await WriteAsync(log, new Deed(Ann with { Name = why }, "act", why, why), Outcome.Done);
        await WriteAsync(log, new Deed(null, "act", "", ""), Outcome.Refused);

        File.ReadAllText(PathOf(folder)).Split('\n').Length.ShouldBe(3);
        log.Check(noted: null).Faults.ShouldBeEmpty();
        log.Lines().Count().ShouldBe(2);
        log.Lines().First().Entry.Why.ShouldBe(why);
        log.Lines().First().Entry.Who.ShouldBe(why);
    }

    [Fact]
    public async Task An_endless_reason_is_cut()
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder);

        await WriteAsync(log, new Deed(Ann, "act", "subject", new string('\u0001', 1_000_000)), Outcome.Done);
        await WriteAsync(log, new Deed(Ann, "act", "subject", ""), Outcome.Done);

        new FileInfo(PathOf(folder)).Length.ShouldBeLessThan(20_000);
        var longest = new string('\u0001', 1_000_000);
        AuditLine.Write(AuditEntry.Of(new Deed(Ann with { Name = longest[..Person.LongestName] }, longest, longest, longest), Outcome.Interrupted, DateTimeOffset.MaxValue, null)).Length.ShouldBeLessThan(AuditLine.Longest);
        log.Check(noted: null).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_a_line_that_was_altered()
    {
        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);

        Alter(folder, lines => [lines[0], lines[1].Replace("second", "SECOND", StringComparison.Ordinal), lines[2]]);

        log.Check(noted: null).Faults.ShouldContain("Line 2 is not as it was written.");
    }

    [Fact]
    public async Task Shows_that_a_line_was_removed()
    {
        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);

        Alter(folder, lines => [lines[0], lines[2]]);

        log.Check(noted: null).Faults.ShouldHaveSingleItem().ShouldStartWith("Before line 2 (entry 3) something was removed");
    }

    [Fact]
    public async Task Shows_that_lines_changed_places()
    {
        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);

        Alter(folder, lines => [lines[1], lines[0], lines[2]]);

        log.Check(noted: null).Faults.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Of_very_many_faults_the_first_are_told_and_the_others_counted()
    {
        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);

        Alter(folder, lines => [.. lines, .. Enumerable.Repeat("no line of this log", 130)]);

        log.Check(noted: null).ShouldSatisfyAllConditions(
            check => check.Entries.ShouldBe(3),
            check => check.Faults.Count.ShouldBe(101),
            check => check.Faults[99].ShouldBe("Line 103 is not as it was written."),
            check => check.Faults[100].ShouldBe("30 more are like these."));
    }

    [Fact]
    public async Task What_was_cut_off_the_end_shows_by_a_hash_noted_elsewhere()
    {
        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);
        var noted = log.Lines().Last().Hash;
        log.Check(noted.ToUpperInvariant()).Faults.ShouldBeEmpty();

        Alter(folder, lines => lines[..2]);

        log.Check(noted: null).Faults.ShouldBeEmpty();
        log.Check(noted).Faults.ShouldBe([$"The line with the hash {noted} is gone."]);
    }

    [Fact]
    public async Task Goes_on_after_a_line_that_a_killed_process_left_half_written()
    {
        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);
        File.AppendAllText(PathOf(folder), "{\"number\":4,\"at\":\"20");

        await WriteAsync(log, new Deed(Ann, "act", "fourth", ""), Outcome.Done);

        log.Check(noted: null).Faults.ShouldBe(["Line 4 is not as it was written."]);
        log.Lines().Last().Entry.ShouldSatisfyAllConditions(entry => entry.Number.ShouldBe(4), entry => entry.Subject.ShouldBe("fourth"));
    }

    [Fact]
    public async Task Two_that_write_at_once_do_not_run_into_each_other()
    {
        using var folder = new TemporaryFolder();
        using var one = LogIn(folder, TimeProvider.System);
        using var other = LogIn(folder, TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number =>
            Task.Run(() => (number % 2 == 0 ? one : other).WriteAsync(new Deed(Ann, "act", $"{number}", ""), Outcome.Done), TestContext.Current.CancellationToken)));

        one.Check(noted: null).Faults.ShouldBeEmpty();
        one.Lines().Select(line => line.Entry.Number).ShouldBe(Enumerable.Range(1, 40).Select(number => (long)number));
        one.Lines().Select(line => line.Entry.Subject).ShouldBe(Enumerable.Range(0, 40).Select(number => $"{number}"), ignoreOrder: true);
    }

    [Fact]
    public async Task Writes_down_an_act_that_fails()
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder);

        await Should.ThrowAsync<InvalidOperationException>(() => log.DoAsync(new Deed(Ann, "act", "subject", ""), () => throw new InvalidOperationException(), TestContext.Current.CancellationToken));
        (await log.DoAsync(new Deed(Ann, "act", "subject", ""), () => Task.FromResult(Outcome.Refused), TestContext.Current.CancellationToken)).ShouldBe(Outcome.Refused);
        await log.DoAsync(new Deed(Ann, "act", "subject", ""), () => Task.FromResult(Outcome.Done), TestContext.Current.CancellationToken);

        log.Lines().Select(line => line.Entry.Outcome).ShouldBe([Outcome.Failed, Outcome.Refused, Outcome.Done]);
    }

    [Fact]
    public async Task Writes_down_an_act_in_whose_midst_the_program_was_ended()
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder);
        var inHand = await InHandDuringAsync(log, folder, new Deed(Ann, "accept quarantine", "case 12", "It is right."));
        File.Exists(InHandOf(folder)).ShouldBeFalse();

        // As it is when the power goes: the act has begun, its line is not written.
        File.WriteAllText(PathOf(folder), "");
        File.WriteAllText(InHandOf(folder), inHand);
        await WriteAsync(log, new Deed(Ann, "act", "next", ""), Outcome.Done);

        log.Check(noted: null).Faults.ShouldBeEmpty();
        log.Lines().Select(line => (line.Entry.Number, line.Entry.Act, line.Entry.Outcome)).ShouldBe([(1, "accept quarantine", Outcome.Interrupted), (2, "act", Outcome.Done)]);
        File.Exists(InHandOf(folder)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_act_whose_end_was_written_down_just_before_the_program_was_ended_is_not_told_twice()
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder);
        var inHand = await InHandDuringAsync(log, folder, new Deed(Ann, "act", "first", ""));
        File.WriteAllText(InHandOf(folder), inHand);

        await WriteAsync(log, new Deed(Ann, "act", "second", ""), Outcome.Done);

        log.Lines().Select(line => line.Entry.Subject).ShouldBe(["first", "second"]);
        File.Exists(InHandOf(folder)).ShouldBeFalse();
    }

    [Fact]
    public async Task Does_no_act_that_it_cannot_write_down()
    {
        using var folder = new TemporaryFolder();
        using var log = LogIn(folder);
        Directory.CreateDirectory(PathOf(folder));
        var done = false;

        await Should.ThrowAsync<UnauthorizedAccessException>(() => log.DoAsync(new Deed(Ann, "act", "subject", ""), () => Task.FromResult(Act()), TestContext.Current.CancellationToken));

        done.ShouldBeFalse();

        Outcome Act()
        {
            done = true;
            return Outcome.Done;
        }
    }

    [Fact]
    public async Task Nobody_else_on_the_machine_can_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps other permissions.");
            return;
        }

        using var folder = new TemporaryFolder();
        using var log = await ThreeActsAsync(folder);

        File.GetUnixFileMode(PathOf(folder)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static async Task<AuditLog> ThreeActsAsync(TemporaryFolder folder)
    {
        var log = LogIn(folder);
        foreach (var subject in new[] { "first", "second", "third" })
        {
            await WriteAsync(log, new Deed(Ann, "act", subject, "because"), Outcome.Done);
        }

        return log;
    }

    private static AuditLog LogIn(TemporaryFolder folder, TimeProvider? clock = null) => new(new DataFolder(folder.File("data")), clock ?? new FakeClock());

    private static Task WriteAsync(AuditLog log, Deed deed, Outcome outcome) => log.WriteAsync(deed, outcome);

    private static string InHandOf(TemporaryFolder folder) => folder.File("data/" + AuditLog.InHandFile);

    private static string PathOf(TemporaryFolder folder) => folder.File("data/" + AuditLog.FileName);

    private static void Alter(TemporaryFolder folder, Func<string[], string[]> change)
    {
        var lines = File.ReadAllText(PathOf(folder)).TrimEnd('\n').Split('\n');
        File.WriteAllText(PathOf(folder), string.Join('\n', change(lines)) + "\n");
    }
}
