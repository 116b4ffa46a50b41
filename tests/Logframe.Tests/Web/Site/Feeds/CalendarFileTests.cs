using System.Globalization;
using System.Text;
using Logframe.Core.Calendars;
using Logframe.Tests.Support;
using Logframe.Web.Site.Feeds;

namespace Logframe.Tests.Web.Site.Feeds;

/// <summary>The calendar file, held against what RFC 5545 requires of one.</summary>
public sealed class CalendarFileTests(SharedSite site) : IClassFixture<SharedSite>
{
    private static readonly CalendarEntry Entry = new(new DateOnly(2026, 12, 31), new DateOnly(2026, 12, 1), CalendarKind.Report, "One, two; three \\ four", "First line\nsecond \u0007 line", CalendarStanding.Due) { Key = "a key" };

    [Fact]
    public async Task Has_every_property_that_an_event_must_have()
    {
        using var answer = await site.Client.GetAsync("/calendar.ics", TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");

        var lines = Unfolded(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        lines[..3].ShouldBe(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Logframe//Calendar//EN"]);
        lines[^1].ShouldBe("END:VCALENDAR");
        var events = Events(lines);
        events.Count.ShouldBeGreaterThan(50);
        events.Select(one => one["UID"]).ShouldBeUnique();
        events.ShouldAllBe(one => one["SUMMARY"].StartsWith("SIMULATED: ") && one["DTSTAMP"].EndsWith('Z'));
        events.ShouldAllBe(one => Day(one["DTSTART;VALUE=DATE"]) < Day(one["DTEND;VALUE=DATE"]));
        events.Select(one => one["CATEGORIES"]).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Ends_every_line_with_both_characters_and_folds_it_at_75_octets()
    {
        var content = await site.Client.GetByteArrayAsync("/calendar.ics", TestContext.Current.CancellationToken);

        var lines = Encoding.UTF8.GetString(content).Split("\r\n");
        lines[^1].ShouldBeEmpty();
        lines.ShouldAllBe(line => !line.Contains('\n') && !line.Contains('\r') && Encoding.UTF8.GetByteCount(line) <= 75);
        lines.ShouldContain(line => line.StartsWith(' '));
    }

    [Fact]
    public void Escapes_what_means_something_and_spans_whole_days()
    {
        var only = Events(Unfolded(Write(Entry))).ShouldHaveSingleItem();

        only["SUMMARY"].ShouldBe(@"One\, two\; three \\ four");
        only["DESCRIPTION"].ShouldBe("First line\\nsecond \uFFFD line");
        only["DTSTART;VALUE=DATE"].ShouldBe("20261201");
        only["DTEND;VALUE=DATE"].ShouldBe("20270101");
        only.ShouldNotContainKey("second");
    }

    [Fact]
    public void An_entry_keeps_its_identifier_when_its_words_or_its_day_change()
    {
        string Uid(CalendarEntry entry) => Events(Unfolded(Write(entry)))[0]["UID"];

        Uid(Entry with { Title = "Other words", Day = Entry.Day.AddDays(7) }).ShouldBe(Uid(Entry));
        Uid(Entry with { Key = "another key" }).ShouldNotBe(Uid(Entry));
    }

    [Fact]
    public void A_lettersline_is_not_broken_inside_a_letter()
    {
        var letters = string.Concat(Enumerable.Repeat("é✔𝄞", 60));
        var content = Write(Entry with { Title = letters });

        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        Events(Unfolded(content))[0]["SUMMARY"].ShouldBe(letters);
    }

    private byte[] Write(CalendarEntry entry) => CalendarFile.Write(site.Room.On(null).Whole, [entry], "");

    private static List<string> Unfolded(byte[] content) => [.. Encoding.UTF8.GetString(content).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static List<Dictionary<string, string>> Events(List<string> lines)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in lines)
        {
            if (line == "BEGIN:VEVENT")
            {
                events.Add([]);
            }
            else if (events.Count > 0 && !line.StartsWith("END:", StringComparison.Ordinal))
            {
                events[^1].Add(line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..]);
            }
        }

        return events;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
