using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Reports.Office;

/// <summary>The figures of a progress chart as a spreadsheet or a presentation draws them: periods, and a line for each thing shown.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Finding">The verdict and the sentence that decides it.</param>
/// <param name="Description">For whoever cannot see it.</param>
/// <param name="Source">Where its figures come from, on which licence.</param>
/// <param name="ValueCaption">What the value axis measures.</param>
/// <param name="NumberFormat">How a spreadsheet writes the values.</param>
/// <param name="Periods">Labels of the time axis.</param>
/// <param name="Series">Those that have a value; the subject first.</param>
internal sealed record ChartFigures(
    string Title,
    string Finding,
    string Description,
    string Source,
    string ValueCaption,
    string NumberFormat,
    IReadOnlyList<string> Periods,
    IReadOnlyList<ChartSeries> Series)
{
    /// <summary>Two periods are the same where their middles are less than half a month apart.</summary>
    private const double Near = 0.04;

    /// <summary>The numbers that decide, each with what it is: the latest first.</summary>
    public required IReadOnlyList<(string What, string Number)> Deciding { get; init; }

    /// <summary>The chart of the part and area that decide an indicator's verdict; null where there is no value to draw.</summary>
    public static ChartFigures? Of(FrameworkAssessment framework, IndicatorAssessment indicator)
    {
        var deciding = DecidingPart.Of(indicator);
        return ProgressChartBuilder.From(framework, indicator, indicator.Measures.First(part => part.Measure.Key == deciding.Measure.Key), deciding.Area) is { } chart ? Of(chart) : null;
    }

    public static ChartFigures Of(ProgressChart chart) => new(
        (chart.Nature == DataNature.Simulated ? "SIMULATED: " : "") + chart.Title,
        $"{chart.Shown.Verdict.Symbol()} {char.ToUpperInvariant(chart.Shown.Words[0])}{chart.Shown.Words[1..]}. {chart.Sentence}",
        chart.Caption.Description,
        chart.Source,
        chart.ValueCaption,
        FormatOf(chart.Format),
        [.. chart.Periods.Select(period => period.Label)],
        [.. All(chart).Where(series => series.Values.Any(value => value is not null))])
    {
        Deciding = [.. DecidingNumbers(chart)],
    };

    private static IEnumerable<(string What, string Number)> DecidingNumbers(ProgressChart chart)
    {
        yield return ($"{chart.Area}, {chart.Latest.Period.Label}", chart.Format.Value(chart.Latest.Value!.Value));
        if (chart.Way?.NowValue is { } needed)
        {
            yield return ("should be by then", chart.Format.Value(needed));
        }

        if (chart.Goal is { } goal)
        {
            yield return ("target" + (goal.By is { } by ? " " + by : ""), goal.Words);
        }

        if (chart.England.FirstOrDefault(point => Math.Abs(point.Period.DecimalMid - chart.Latest.Period.DecimalMid) < Near)?.Value is { } england)
        {
            yield return ($"England, {chart.Latest.Period.Label}", chart.Format.Value(england));
        }
    }

    private static IEnumerable<ChartSeries> All(ProgressChart chart)
    {
        yield return new ChartSeries(ChartRole.Subject, chart.Area, Placed(chart.Periods, chart.Points));
        yield return new ChartSeries(ChartRole.Comparator, "England", Placed(chart.Periods, chart.England));
        yield return new ChartSeries(ChartRole.NeededPath, "Needed path", [.. chart.Periods.Select(period => chart.Way is { } way ? On(way, period.DecimalMid) : null)]);
        foreach (var (role, level) in new[] { ChartRole.Target, ChartRole.UpperTarget }.Zip(chart.Goal?.Levels ?? []))
        {
            yield return new ChartSeries(role, role == ChartRole.Target ? $"Target: {chart.Goal!.Words}" : "Upper end of the target", [.. chart.Periods.Select(period => Holds(chart, period) ? level : (double?)null)]);
        }
    }

    private static IReadOnlyList<double?> Placed(IReadOnlyList<Period> periods, IReadOnlyList<SeriesPoint> points) =>
        [.. periods.Select(period => points.FirstOrDefault(point => Math.Abs(point.Period.DecimalMid - period.DecimalMid) < Near)?.Value)];

    private static double? On(NeededWay way, double time) =>
        time < way.FromTime - Near || time > way.ToTime + Near ? null
        : way.ToTime - way.FromTime < Near ? way.ToValue
        : way.FromValue + ((way.ToValue - way.FromValue) * Math.Clamp((time - way.FromTime) / (way.ToTime - way.FromTime), 0, 1));

    /// <summary>A level that follows a comparator holds for the latest period alone.</summary>
    private static bool Holds(ProgressChart chart, Period period) =>
        !chart.Goal!.Moves || Math.Abs(period.DecimalMid - chart.Latest.Period.DecimalMid) < Near;

    private static string FormatOf(ValueFormat format) =>
        "#,##0" + (format.Decimals > 0 ? "." + new string('0', format.Decimals) : "") + (format.Unit?.Text == "%" ? "\"%\"" : "");
}
