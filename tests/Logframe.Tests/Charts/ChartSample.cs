using System.Globalization;
using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Tests.Charts;

/// <summary>A chart to be tried, described by what matters of it; everything else is ordinary.</summary>
/// <remarks>The verdict is given and not worked out: only the way it is shown is under test.</remarks>
internal sealed record ChartSample(string Key, string Name)
{
    public string Title { get; init; } = "Physically inactive adults";

    public string MeasureName { get; init; } = "Adults doing under 30 minutes of moderate activity a week";

    public string Unit { get; init; } = "%";

    public Polarity? Polarity { get; init; } = Logframe.Core.Definition.Polarity.LowerIsBetter;

    public PeriodType PeriodType { get; init; } = PeriodType.NovemberYear;

    public string First { get; init; } = "2015/16";

    public int StepMonths { get; init; } = 12;

    /// <summary>One per period from the first; null is a gap.</summary>
    public double?[] Values { get; init; } = [21.9, 22.5, 23.2, 22.9, 23.8, 23.8, 20.9, 25.1, 22.6, 25.3];

    public int[] Suppressed { get; init; } = [];

    public double?[] England { get; init; } = [22.3, 22.2, 22.2, 21.4, 22.9, 23.4, 22.3, 22.6, 22.0, 21.8];

    /// <summary>Half the width of every interval; null for none.</summary>
    public double? Interval { get; init; } = 2.4;

    public bool Calculated { get; init; }

    public Target Target { get; init; } = new LevelTarget(LevelOperator.AtMost, 20, null);

    public double? Baseline { get; init; } = 22.3;

    public string? BaselinePeriod { get; init; } = "2020/21";

    public string? TargetPeriod { get; init; } = "2027/28";

    public double? TargetValue { get; init; } = 20;

    public LevelOperator? Operator { get; init; } = LevelOperator.AtMost;

    public double? Floor { get; init; }

    public string? FloorRule { get; init; }

    public Verdict Verdict { get; init; } = Verdict.OffCourse;

    public Verdict? Underlying { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Clear;

    public string Sentence { get; init; } = "Medway was at 25.3% in 2024/25; it should have been at 21.0% by then to reach 20% by December 2028.";

    public DataNature Nature { get; init; } = DataNature.Real;

    public string Area { get; init; } = "Medway";

    public MethodBreak[] Breaks { get; init; } = [];

    public ProgressChart? Chart()
    {
        var (framework, indicator, measure, area) = Assessments();
        return ProgressChartBuilder.From(framework, indicator, measure, area);
    }

    public (FrameworkAssessment Framework, IndicatorAssessment Indicator, MeasureAssessment Measure, AreaAssessment Area) Assessments()
    {
        var measure = MeasureOf();
        var points = Points(Values, Interval);
        var current = points.LastOrDefault(point => point.Value is not null);
        var target = TargetPeriod is null ? null : Period.Parse(TargetPeriod, PeriodType);
        var path = measure.Baseline is { Value: { } from, Period: { } start } && target is not null && TargetValue is { } to
            ? new NeededPath(start.DecimalMid, from, target.DecimalMid, to)
            : null;
        var expected = path is not null && current is not null ? Expected(path, current.Period.DecimalMid) : (double?)null;
        var framework = new LogicalFramework("test", "Test", "made up", Places(), "england", [], [], "");
        var area = new AreaAssessment(
            Places()[1],
            Calculated ? AreaRoute.Combined : AreaRoute.Published,
            Verdict,
            null,
            null,
            Underlying ?? Verdict,
            Certainty,
            DirectionOfTravel.NoRealChange,
            Comparison.Similar,
            points,
            Points(England, null),
            current,
            null,
            target,
            TargetValue,
            Operator,
            path,
            expected,
            Floor ?? (FloorRule == "progress_share" && path is not null ? path.FromValue + (0.6 * (expected!.Value - path.FromValue)) : null),
            FloorRule,
            [],
            null,
            Sentence,
            [])
        {
            Breaks = Breaks,
        };
        var measureAssessment = new MeasureAssessment(measure, Verdict, Underlying ?? Verdict, null, null, true, Sentence, [area], 0);
        var deadline = TargetPeriod is null ? null : new Deadline("2028", new DateOnly(2028, 12, 31));
        var indicator = new Indicator(Key.Split('/')[0], Title, IndicatorStatus.Agreed, true, deadline, "Fingertips", null, [], [measure]);
        var indicatorAssessment = new IndicatorAssessment(indicator, "", Verdict, Underlying ?? Verdict, null, null, Sentence, [measureAssessment], 0);
        return (new FrameworkAssessment(framework, new DateOnly(2026, 11, 1), Nature, null, []), indicatorAssessment, measureAssessment, area);
    }

    private static double Expected(NeededPath path, double time) =>
        double.Lerp(path.FromValue, path.ToValue, Math.Clamp((time - path.FromTime) / (path.ToTime - path.FromTime), 0, 1));

    private Area[] Places() =>
    [
        new("km", "Kent and Medway", AreaKind.Combined, null, ["kent", "medway"], "E54000032"),
        new("medway", Area, AreaKind.UpperTier, "E06000035", [], null),
        new("england", "England", AreaKind.Country, "E92000001", [], null),
    ];

    private Measure MeasureOf() => new(
        Key,
        MeasureName,
        Unit.Length == 0 ? null : Logframe.Core.Definition.Unit.Of(Unit),
        Polarity,
        ["km"],
        new Baseline(Baseline, BaselinePeriod is null ? null : Period.Parse(BaselinePeriod, PeriodType), null, "made up", null),
        Target,
        null,
        new MeansOfVerification(
            "OHID Fingertips", null, 93015, "Persons", "19+ yrs", "", "", [AreaKind.UpperTier], PeriodType, 12, ValueKind.Proportion, 1, new ReleaseCycle(StepMonths), 7, 90, false),
        Breaks,
        false);

    private SeriesPoint[] Points(double?[] values, double? interval)
    {
        var first = Period.Parse(First, PeriodType);
        return
        [
            .. values.Select((value, i) => new SeriesPoint(
                i == 0 ? first : first.Next(i * StepMonths),
                value is not null ? ValueState.Published : Suppressed.Contains(i) ? ValueState.Suppressed : ValueState.Missing,
                value,
                value is { } centre && interval is { } half ? new ConfidenceInterval(centre - half, centre + half) : null,
                null,
                null,
                null,
                new DateTimeOffset(2026, 10, 28, 0, 0, 0, TimeSpan.Zero),
                Calculated)),
        ];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key} {Name}");
}
