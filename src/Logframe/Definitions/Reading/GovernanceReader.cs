using System.Globalization;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Definitions.Reading;

/// <summary>Reads who is told what, and when.</summary>
internal static class GovernanceReader
{
    private const int MostAgendaDays = 366;

    /// <summary>The months as a definition writes them, the first of the year first.</summary>
    private enum MonthOfYear
    {
        January = 1,
        February,
        March,
        April,
        May,
        June,
        July,
        August,
        September,
        October,
        November,
        December,
    }

    public static GoverningBody? Read(Fields fields)
    {
        fields.Require("name", "kind", "role");
        var (name, kind, role) = (fields.Text("name"), fields.Text("kind"), fields.Text("role"));
        var receives = fields.Mappings("receives", "receipt").Select(Receipt).OfType<Receipt>().ToList();
        var meetings = fields.Mappings("meetings", "meeting").Select(Meeting).OfType<Meeting>().ToList();
        var agenda = fields.Whole("agenda-days", 1);
        RefuseTwice(fields, "receives", receives.Select(receipt => receipt.What));
        RefuseTwice(fields, "meetings", meetings.Select(meeting => meeting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (agenda > MostAgendaDays)
        {
            fields.Refuse("agenda-days", $"is more than a year. Give the days from setting the agenda to the meeting, {MostAgendaDays} at most.");
        }

        if (name is not null)
        {
            fields.Claim("name", name);
            fields.Name($"governance[{name}]");
        }

        fields.Close();
        return name is null || kind is null || role is null ? null : new GoverningBody(name, kind, role, receives, meetings) { AgendaDays = agenda };
    }

    private static Receipt? Receipt(Fields fields)
    {
        fields.Require("what");
        var what = fields.Text("what");
        var often = fields.Text("how-often");
        var place = fields.Word<AgendaPlace>("item");
        var months = fields.WordList<MonthOfYear>("months")?.Select(month => (int)month).ToList() ?? [];
        RefuseTwice(fields, "months", months.Select(month => ((MonthOfYear)month).ToString()));
        var (from, by) = (DeadlineReader.Read(fields, "from"), DeadlineReader.Read(fields, "by"));
        var note = fields.Text("note");
        if (from is not null && by is null)
        {
            fields.Refuse("from", "is a beginning without an end. Give the day by which it is due under by.");
        }

        if (from is not null && by is not null && from.LastDay > by.LastDay)
        {
            fields.Refuse("from", $"is {from.AsWritten}, after {by.AsWritten} by which it is due.");
        }

        if (by is not null && months.Count > 0)
        {
            fields.Refuse("by", "stands beside months. What comes again each year has months, what comes once has by.");
        }

        fields.Close();
        return what is null ? null : new Receipt(what, often, place, months, from, by, note);
    }

    private static void RefuseTwice(Fields fields, string key, IEnumerable<string> names)
    {
        foreach (var name in names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            fields.Refuse(key, $"has \"{name}\" twice. Keep one of them.");
        }
    }

    private static Meeting? Meeting(Fields fields)
    {
        fields.Require("day");
        var day = fields.Day("day");
        var items = fields.Texts("items") ?? [];
        var papers = fields.Day("papers-by");
        var note = fields.Text("note");
        if (papers is { } sent && day is { } held && sent > held)
        {
            fields.Refuse("papers-by", $"is {sent:yyyy-MM-dd}, after the meeting of {held:yyyy-MM-dd}.");
        }

        fields.Close();
        return day is { } known ? new Meeting(known, items, papers, note) : null;
    }
}
