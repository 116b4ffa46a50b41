using System.Text;
using Logframe.Web.People;
using Logframe.Web.People.Audit;

namespace Logframe.Tests.Web.People.Audit;

/// <summary>What a page of the audit log reads of it, and what it says of that.</summary>
public sealed class AuditStretchTests
{
    private static readonly Person Ann = new("Ann Approver", Role.Approver, Identification.LocalAccount);

    [Fact]
    public void Shows_the_latest_entries_first_and_leads_to_all_older_ones()
    {
        var log = Log(250);
        var shown = Pages(log).ToList();

        shown.Select(page => page.Lines.Count).ShouldBe([100, 100, 50]);
        shown.SelectMany(page => page.Lines).Select(line => line.Entry.Number).ShouldBe(Enumerable.Range(1, 250).Reverse().Select(number => (long)number));
        shown.ShouldAllBe(page => page.Faults.Count == 0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    public void Leads_on_only_where_something_is_left(int entries, int pages)
    {
        var read = Pages(Log(entries)).ToList();

        read.Count(page => page.Lines.Count > 0).ShouldBe(pages);
        read[^1].Older.ShouldBeNull();
    }

    [Fact]
    public void A_link_to_older_entries_shows_the_same_once_others_were_added()
    {
        var lines = Lines(300);
        var before = Read(Joined(lines[..250]), null).Older;

        Read(Joined(lines), before).Lines.ShouldBe(Read(Joined(lines[..250]), before).Lines);
        Read(Joined(lines), before).Lines[0].Entry.Number.ShouldBe(150);
    }

    [Fact]
    public void Reads_no_more_of_a_long_log_than_of_a_short_one()
    {
        using var log = new CountedStream(Log(3_000));

        AuditStretch.Read(log, before: null).Lines.Count.ShouldBe(AuditStretch.Most);

        log.Length.ShouldBeGreaterThan(8 * AuditLine.Longest);
        log.BytesRead.ShouldBeLessThanOrEqualTo(8 * AuditLine.Longest);
    }

    [Fact]
    public void Shows_fewer_entries_where_they_are_as_long_as_any_can_be()
    {
        var shown = Pages(Log(60, new string('\u0001', 2_000))).ToList();

        shown.Count.ShouldBeGreaterThan(1);
        shown.SelectMany(page => page.Lines).Select(line => line.Entry.Number).ShouldBe(Enumerable.Range(1, 60).Reverse().Select(number => (long)number));
        shown.ShouldAllBe(page => page.Faults.Count == 0);
    }

    [Fact]
    public void Names_a_line_that_was_altered_by_the_entry_before_it()
    {
        var lines = Lines(5);
        lines[2] = lines[2].Replace("because", "BECAUSE", StringComparison.Ordinal);

        var read = Read(Joined(lines), null);

        read.Faults.ShouldBe(["A line after entry 2 is not as it was written.", "Before entry 4 something was removed, put in or altered."]);
        read.Lines.Select(line => line.Entry.Number).ShouldBe([5, 4, 2, 1]);
    }

    [Theory]
    [InlineData(0, "Before entry 2 something was removed, put in or altered.")]
    [InlineData(3, "Before entry 5 something was removed, put in or altered.")]
    public void Shows_that_a_line_was_removed(int at, string says)
    {
        var lines = Lines(5);
        lines.RemoveAt(at);

        Read(Joined(lines), null).Faults.ShouldBe([says]);
    }

    [Theory]
    [InlineData(150, 0)]
    [InlineData(149, 1)]
    public void The_oldest_entry_shown_is_held_against_the_line_before_it_which_is_not_shown(int removed, int page)
    {
        var lines = Lines(250);
        lines.RemoveAt(removed);
        lines.Add(Line(AuditLine.Read(lines[^1]), "because"));

        var faults = Pages(Joined(lines)).Select(shown => shown.Faults).ToList();
        faults[page].ShouldBe([$"Before entry {removed + 2} something was removed, put in or altered."]);
        faults.Sum(shown => shown.Count).ShouldBe(1);
    }

    [Fact]
    public void Says_nothing_of_entries_that_it_does_not_read()
    {
        var lines = Lines(250);
        lines.RemoveAt(20);

        Pages(Joined(lines)).Select(page => page.Faults.Count).ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void Tells_of_a_line_without_end_instead_of_reading_all_of_it()
    {
        var lines = Lines(3);
        lines.Insert(2, new string('x', 9 * AuditLine.Longest));
        lines.Insert(0, Line(null, "because"));

        var read = Read(Joined(lines), null);

        read.Lines.ShouldHaveSingleItem().Entry.Number.ShouldBe(3);
        read.Faults[0].ShouldStartWith("A line longer than any that is written here stands before these entries.");
        read.Older.ShouldBeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(1_000_000)]
    public void There_is_nothing_to_read_from_a_place_at_which_no_line_ends(long place) =>
        Should.Throw<CommandFailure>(() => Read(Log(3), place)).ExitCode.ShouldBe(ExitCode.WrongInput);

    private static IEnumerable<AuditStretch> Pages(byte[] log)
    {
        for (var page = Read(log, null); ; page = Read(log, page.Older))
        {
            yield return page;
            if (page.Older is null)
            {
                yield break;
            }
        }
    }

    private static AuditStretch Read(byte[] log, long? before)
    {
        using var file = new MemoryStream(log);
        return AuditStretch.Read(file, before);
    }

    private static byte[] Log(int entries, string why = "because") => Joined(Lines(entries, why));

    private static List<string> Lines(int entries, string why = "because")
    {
        var lines = new List<string>();
        for (var number = 1; number <= entries; number++)
        {
            lines.Add(Line(number == 1 ? null : AuditLine.Read(lines[^1]), why));
        }

        return lines;
    }

    private static string Line(AuditLine? before, string why) =>
        AuditLine.Write(AuditEntry.Of(new Deed(Ann, "accept quarantine", "case 12", why), Outcome.Done, new(2026, 3, 1, 11, 30, 0, TimeSpan.Zero), before));

    private static byte[] Joined(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private sealed class CountedStream(byte[] content) : MemoryStream(content)
    {
        public long BytesRead { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            BytesRead += read;
            return read;
        }
    }
}
