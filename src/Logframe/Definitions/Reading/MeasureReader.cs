using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Definitions.Reading;

/// <summary>What a measure takes over from its indicator and its framework.</summary>
/// <param name="Framework">Name of the framework's folder.</param>
/// <param name="Provenance">Where its figures were agreed, unless it says otherwise.</param>
/// <param name="AreaKeys">Every area that the framework names.</param>
/// <param name="DefaultAreas">The areas that a promise is made for, unless it says otherwise.</param>
/// <param name="Verification">The means of verification of the indicator.</param>
/// <param name="AcceptsApproximation">Whether the owner of the indicator accepts an approximate combination of areas.</param>
internal sealed record MeasureContext(
    string Framework,
    string Provenance,
    IReadOnlyCollection<string> AreaKeys,
    IReadOnlyList<string> DefaultAreas,
    PartialVerification Verification,
    bool AcceptsApproximation);

/// <summary>Reads one part of an indicator.</summary>
internal static class MeasureReader
{
    private static readonly Dictionary<string, Polarity> Polarities = new(StringComparer.Ordinal)
    {
        ["higher"] = Polarity.HigherIsBetter,
        ["lower"] = Polarity.LowerIsBetter,
        ["neither"] = Polarity.NoJudgement,
    };

    /// <summary>The measure; null, with faults noted, when it lacks what makes it one.</summary>
    public static Measure? Read(Fields fields, string key, MeasureContext context)
    {
        fields.Require("measure", "target");
        var name = fields.Text("measure");
        var unit = UnitOf(fields);
        var verification = VerificationReader.Read(fields.Mapping("verification", "verification")).Over(context.Verification);
        var target = TargetReader.Read(fields, "target", unit);
        var phrase = fields.Text("phrase");
        var doubt = fields.Text("doubt");
        var polarity = fields.Word("better", Polarities);
        var areas = fields.Texts("areas", context.AreaKeys);
        var baseline = Baseline(fields.Mapping("baseline", "baseline"), verification.PeriodType, context.Provenance);
        var floor = fields.Number("floor");
        fields.Close();
        return name is null || target is null
            ? null
            : new Measure(
                key,
                name,
                unit,
                polarity,
                areas ?? context.DefaultAreas,
                baseline,
                target,
                floor,
                verification.Complete(),
                verification.Breaks ?? [],
                context.AcceptsApproximation)
            {
                ReturnedAs = verification.FingertipsId is null ? ReturnedSeries.Identifier(context.Framework, key) : null,
                StatedAs = ReturnedSeries.Identifier(context.Framework, key),
                Phrase = phrase,
                Doubt = doubt,
            };
    }

    private static Unit? UnitOf(Fields fields)
    {
        var (unit, words) = (fields.Text("unit"), fields.Texts("scale"));
        if (words is null)
        {
            return unit is null ? null : Unit.Of(unit);
        }

        if (unit is not null)
        {
            fields.Refuse("scale", "stands beside a unit. Values are told by words or by numbers: keep one of the two.");
        }

        if (words.Count < 2 || words.Distinct(StringComparer.OrdinalIgnoreCase).Count() != words.Count)
        {
            fields.Refuse("scale", "must be two or more different words, from the lowest level to the highest. Leave it out where the source does not state the scale.");
        }

        return Unit.Of(new WordScale(words));
    }

    private static Baseline? Baseline(Fields? fields, PeriodType? type, string provenance)
    {
        if (fields is null)
        {
            return null;
        }

        var baseline = new Baseline(
            fields.Number("value"),
            ReadPeriod(fields, type),
            fields.Number("england"),
            fields.Text("provenance") ?? provenance,
            fields.Text("note"));
        fields.Close();
        return baseline;
    }

    private static Period? ReadPeriod(Fields fields, PeriodType? type)
    {
        if (fields.Label("period") is not { } label)
        {
            return null;
        }

        if (type is not { } known)
        {
            fields.Refuse("period", "needs to know which days a year has: give a period-type under verification, such as calendar or financial.");
        }
        else if (Period.TryParse(label, known, out var period))
        {
            return period;
        }
        else
        {
            fields.Refuse("period", $"is \"{label}\", which is not the label of a {Words.For(known)} period. {Examples(known)}");
        }

        return null;
    }

    private static string Examples(PeriodType type) => type switch
    {
        PeriodType.Calendar => "Write it as 2023, 2021 - 23, 2023 Q2 or Feb 2024.",
        PeriodType.Financial => "Write it as 2022/23, 2020/21 - 22/23 or 2023/24 Q4.",
        PeriodType.EndPoint => "Write it as 2023, which is 31 March 2023.",
        PeriodType.Date => "Write it as 2023-03-31.",
        _ => "Write it as 2022/23.",
    };
}
