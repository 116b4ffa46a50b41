using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>One indicator in full, as lines of text for the terminal.</summary>
internal static class IndicatorText
{
    public static IEnumerable<string> Lines(FrameworkAssessment assessment, IndicatorAssessment shown, bool explain)
    {
        yield return $"{(assessment.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{shown.Indicator.Code} {shown.Indicator.Title}{(shown.Indicator.KnownAs is { } known ? $" ({known})" : "")}, judged on {Overview.Day(assessment.AsOf)}";
        yield return shown.Statement;
        yield return "";
        yield return $"{shown.Verdict.Symbol()} {shown.Verdict.Word()}. {shown.Sentence}";
        foreach (var measure in shown.Measures)
        {
            foreach (var area in measure.Areas)
            {
                yield return "";
                foreach (var line in AreaLines(measure.Measure, area, assessment.AsOf, explain))
                {
                    yield return line;
                }
            }
        }

        yield return "";
        yield return $"Judged by version {Assessor.MethodVersion} of the methods on definition {assessment.Framework.Hash[..12]}.";
        yield return $"Means of verification: {shown.Indicator.Source}.";
        if (Agreement(shown.Indicator) is { } agreement)
        {
            yield return agreement;
        }

        foreach (var note in shown.Indicator.Notes)
        {
            yield return $"Note: {note}";
        }
    }

    /// <summary>How far the partners have agreed it, and whether the strategy names it; null where it is agreed and the strategy does not.</summary>
    private static string? Agreement(Indicator indicator)
    {
        var agreed = indicator.Status switch
        {
            IndicatorStatus.Agreed => null,
            IndicatorStatus.ToApprove => "The partners are still to approve it.",
            IndicatorStatus.Changing => "To be changed: the indicator or its data will be replaced.",
            IndicatorStatus.ToBeConfirmed => "To be confirmed: its wording may change.",
            IndicatorStatus.Placeholder => "Unfinished: the framework holds a place for it and no more.",
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Status, "Not a status."),
        };
        return indicator.InStrategy ? $"Included in the strategy.{(agreed is null ? "" : " " + agreed)}" : agreed;
    }

    private static IEnumerable<string> AreaLines(Measure measure, AreaAssessment area, DateOnly asOf, bool explain)
    {
        yield return $"{measure.Key} {measure.Name}, {area.Area.Name}: {area.Verdict.Symbol()} {area.Verdict.Word()}";
        yield return "  " + area.Sentence;
        if (DataAge.Sentence(area, asOf) is { } age)
        {
            yield return "  " + age;
        }

        if (area.Drift is { } drift)
        {
            yield return "  " + drift.Say(measure, area.Area);
        }

        foreach (var (index, point) in area.Points.Index())
        {
            foreach (var change in area.Breaks.Where(change => index > 0 && change.LiesBetween(area.Points[index - 1].Period, point.Period)))
            {
                yield return $"  ---- {change.Says}: not compared across ----";
            }

            yield return "  " + string.Join("  ", Cells(measure, area, point)).TrimEnd();
        }

        foreach (var stated in area.Stated)
        {
            yield return $"  Stated in {stated.Document ?? "a document"} ({stated.Period}): {StatedText.Of(measure, stated)}.";
        }

        foreach (var printed in area.Points.Where(point => point.Document is not null).GroupBy(point => point.Document))
        {
            yield return $"  {Labels(printed)} as printed in {printed.Key}.";
        }

        foreach (var returned in area.Points.Where(point => point.Provenance is not null).GroupBy(point => point.Provenance))
        {
            yield return $"  {Labels(returned)} {returned.Key}.";
        }

        var agreement = MethodAgreement.Of(measure, area);
        yield return "  How other published methods see it: " + agreement.Summary;
        foreach (var opinion in agreement.Opinions)
        {
            yield return $"    {opinion.Name,-20}{Words(opinion.Leaning),-14}{opinion.Text}";
        }

        if (area.Trace.Count > 0)
        {
            yield return "  How this was judged:";
        }

        for (var i = 0; i < area.Trace.Count; i++)
        {
            yield return $"  {(i + 1).ToString(CultureInfo.InvariantCulture),3}. {area.Trace[i].Says} (methods {area.Trace[i].Section})";
            foreach (var line in explain ? StepLines(area.Trace[i]) : [])
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> StepLines(TraceStep step)
    {
        yield return $"       rule {step.Rule}";
        foreach (var input in step.Inputs)
        {
            yield return $"       given {input.Name} = {TraceText.Of(input)}{(input.Source is { } source ? $", from {source}" : "")}";
        }

        foreach (var result in step.Results)
        {
            yield return $"       hence {result.Name} = {TraceText.Of(result)}";
        }
    }

    private static IEnumerable<string> Cells(Measure measure, AreaAssessment area, SeriesPoint point)
    {
        yield return point.Period.Label.PadRight(12);
        yield return (point.Value is { } value ? Text(measure, value) : Words(point)).PadRight(12);
        yield return (point.Interval is { } interval ? $"({Text(measure, interval.Lower)} to {Text(measure, interval.Upper)})" : "").PadRight(20);
        yield return area.EnglandPoints.FirstOrDefault(england => england.Period == point.Period) is { Value: { } englandValue }
            ? "England " + Text(measure, englandValue)
            : "";
        yield return Beside(point);
    }

    /// <summary>What a document prints beside a figure, with the count that it gives.</summary>
    private static string Beside(SeriesPoint point) => point.Printed is not { } printed ? ""
        : string.Join("; ", new[] { point.Count is { } count && point.Value is not null ? $"count {Unit.Number(count)}" : null, printed.ToString() }.Where(words => words is { Length: > 0 }));

    private static string Labels(IEnumerable<SeriesPoint> points)
    {
        var labels = points.Select(point => point.Period.Label).ToList();
        return labels.Count == 1 ? labels[0] : $"{labels[0]} to {labels[^1]}";
    }

    private static string Words(Leaning leaning) => leaning switch
    {
        Leaning.Favourable => "favourable",
        Leaning.Unfavourable => "unfavourable",
        _ => "-",
    };

    private static string Words(SeriesPoint point) => point switch
    {
        { State: ValueState.Suppressed } => "suppressed",
        { Provenance: not null, Note: { } report } => report,
        _ => "no value",
    };

    private static string Text(Measure measure, double value) =>
        measure.Unit?.Format(value, measure.Verification.Decimals) ?? value.ToString(CultureInfo.InvariantCulture);
}
