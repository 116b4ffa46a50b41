using Logframe.Core.Definition.Delivery;

namespace Logframe.Definitions.Reading;

/// <summary>Reads who is told what, and when.</summary>
internal static class GovernanceReader
{
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
        var item = fields.Word<ProgrammeItem>("item");
        var months = fields.WordList<MonthOfYear>("months")?.Select(month => (int)month).ToList() ?? [];
        var (from, by) = (DeadlineReader.Read(fields, "from"), DeadlineReader.Read(fields, "by"));
        var note = fields.Text("note");
        if (from is not null && by is null)
        {
            fields.Refuse("from", "is a beginning without an end. Give the day by which it is due under by.");
        }

        if (by is not null && months.Count > 0)
        {
            fields.Refuse("by", "stands beside months. What comes again each year has months, what comes once has by.");
        }

        fields.Close();
        return what is null ? null : new Receipt(what, often, item, months, from, by, note);
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
