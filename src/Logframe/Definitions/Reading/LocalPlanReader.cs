using Logframe.Core.Definition.Delivery;

namespace Logframe.Definitions.Reading;

/// <summary>Reads the priorities of a partnership, a district or an association.</summary>
internal static class LocalPlanReader
{
    public static LocalPlan? Read(Fields fields)
    {
        fields.Require("name", "kind");
        var name = fields.Text("name");
        var kind = fields.Word<LocalPlanKind>("kind");
        var area = fields.Text("area");
        var priorities = fields.Mappings("priorities", "local-priority").Select(Priority).OfType<LocalPriority>().ToList();
        var note = fields.Text("note");
        if (name is not null)
        {
            fields.Claim("name", name);
            fields.Name($"local[{name}]");
        }

        fields.Close();
        return name is not null && kind is { } known ? new LocalPlan(name, known, area, priorities, note) : null;
    }

    private static LocalPriority? Priority(Fields fields)
    {
        fields.Require("priority");
        var name = fields.Text("priority");
        var outcomes = fields.Texts("outcomes") ?? [];
        var progress = ProgressReader.Read(fields);
        var note = fields.Text("note");
        fields.Close();
        return name is null ? null : new LocalPriority(name, outcomes, progress, note);
    }
}
