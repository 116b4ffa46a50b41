using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Definitions.Reading;

/// <summary>Reads the fields that say where values come from.</summary>
internal static class VerificationReader
{
    private static readonly Dictionary<string, ReleaseCycle> Cycles = new(StringComparer.Ordinal)
    {
        ["monthly"] = new(1),
        ["quarterly"] = new(3),
        ["half-yearly"] = new(6),
        ["yearly"] = new(12),
        ["two-yearly"] = new(24),
        ["three-yearly"] = new(36),
        ["irregular"] = ReleaseCycle.Irregular,
    };

    public static PartialVerification Read(Fields? fields)
    {
        if (fields is null)
        {
            return new PartialVerification();
        }

        var read = new PartialVerification
        {
            Publisher = fields.Text("publisher"),
            DataSet = fields.Text("data-set"),
            FingertipsId = fields.Whole("fingertips", 1),
            PublishedName = fields.Text("published-name"),
            PublishedUnit = fields.Text("published-unit"),
            Differs = fields.Text("differs"),
            Terms = fields.Text("terms"),
            Sex = fields.Text("sex"),
            Age = fields.Text("age"),
            CategoryType = fields.Text("category-type"),
            Category = fields.Text("category"),
            AreaKinds = fields.WordList<AreaKind>("area-kinds"),
            PeriodType = fields.Word<PeriodType>("period-type"),
            PeriodMonths = fields.Whole("period-months"),
            Rolling = fields.Flag("rolling"),
            ValueKind = fields.Word<ValueKind>("value-kind"),
            Decimals = fields.Whole("decimals"),
            Cycle = fields.Form("release-cycle", Fields.OneOf(Cycles.Keys), scalar => Cycles.GetValueOrDefault(scalar.Text), Cycles.Keys),
            PublicationLagMonths = fields.Whole("publication-lag-months"),
            GraceDays = fields.Whole("grace-days"),
            BoardCountsResidents = fields.Flag("board-counts-residents"),
            Breaks = Breaks(fields),
        };
        fields.Close();
        return read;
    }

    private static List<MethodBreak>? Breaks(Fields fields)
    {
        var breaks = fields.Mappings("method-breaks", "method-break").Select(Break).OfType<MethodBreak>().ToList();
        return breaks.Count == 0 ? null : breaks;
    }

    private static MethodBreak? Break(Fields fields)
    {
        fields.Require("first-day", "reason");
        var (day, reason) = (fields.Day("first-day"), fields.Text("reason"));
        fields.Close();
        return day is { } first && reason is not null ? new MethodBreak(first, reason) : null;
    }
}
