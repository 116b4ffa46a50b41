using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Definitions.Reading;

/// <summary>Reads what was reported of a plan, a milestone or a local priority.</summary>
internal static class ProgressReader
{
    /// <summary>In the order of the days.</summary>
    public static IReadOnlyList<ProgressNote> Read(Fields subject) =>
        [.. subject.Mappings("progress", "progress").Select(Note).OfType<ProgressNote>().OrderBy(note => note.On)];

    private static ProgressNote? Note(Fields fields)
    {
        fields.Require("status", "on");
        var area = fields.Text("area");
        var status = fields.Word<MilestoneProgress>("status");
        var day = fields.Day("on");
        var (output, counts) = (fields.Number("output"), fields.Text("counts"));
        var says = fields.Text("says");
        if (output is not null && counts is null)
        {
            fields.Refuse("output", "is a number of nothing. Say what it counts under counts, such as counts: quits.");
        }

        fields.Close();
        return status is { } known && day is { } on ? new ProgressNote(area, known, on, output, counts, says) : null;
    }
}
