using Logframe.Core.Definition.Delivery;

namespace Logframe.Definitions.Reading;

/// <summary>Reads an example of how an outcome is delivered, with its milestone.</summary>
internal static class DeliveryExampleReader
{
    public static DeliveryExample? Read(Fields fields)
    {
        fields.Require("example");
        var name = fields.Text("example");
        var milestone = fields.Text("milestone");
        var due = DeadlineReader.Read(fields, "due");
        var ours = fields.Flag("due-is-our-reading");
        var leads = fields.Texts("leads") ?? [];
        var progress = ProgressReader.Read(fields);
        var note = fields.Text("note");
        if (due is not null && milestone is null)
        {
            fields.Refuse("due", "is the day of nothing. Name the milestone, or leave the day out.");
        }

        if (name is not null)
        {
            fields.Claim("example", name);
            fields.Name($"examples[{name}]");
        }

        fields.Close();
        return name is null ? null : new DeliveryExample(name, milestone, due, ours ?? false, leads, progress, note);
    }
}
