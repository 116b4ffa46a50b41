using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments;

/// <summary>A framework of one promise and the figures that are known about it. Every member has a value that a test may replace.</summary>
internal sealed class Scene
{
    public static readonly DateTimeOffset Known = new(2024, 11, 1, 9, 0, 0, TimeSpan.Zero);

    public static readonly Area Kent = new("kent", "Kent", AreaKind.UpperTier, "E10000016", [], null);

    public static readonly Area Medway = new("medway", "Medway", AreaKind.UpperTier, "E06000035", [], null);

    public static readonly Area Together = new("km", "Kent and Medway", AreaKind.Combined, null, ["kent", "medway"], "board");

    public static readonly Area Board = new("board", "NHS Kent and Medway", AreaKind.IntegratedCareBoard, "E54000032", [], null);

    public static readonly Area England = new("england", "England", AreaKind.Country, "E92000001", [], null);

    public static readonly Area Ashford = new("ashford", "Ashford", AreaKind.LowerTier, "E07000105", [], null);

    private readonly List<Vintage> _vintages = [];

    public Target Target { get; init; } = new LevelTarget(LevelOperator.AtMost, 8, null);

    public Baseline? Baseline { get; init; } = Started("2019", 16);

    public Deadline? Deadline { get; init; } = new("2027", new DateOnly(2027, 12, 31));

    public Polarity? Polarity { get; init; } = Logframe.Core.Definition.Polarity.LowerIsBetter;

    public Unit? Unit { get; init; } = Logframe.Core.Definition.Unit.Of("%");

    public double? Floor { get; init; }

    public IReadOnlyList<string> AreaKeys { get; init; } = ["medway"];

    public IReadOnlyList<MethodBreak> Breaks { get; init; } = [];

    public bool AcceptsApproximation { get; init; }

    public IReadOnlyList<Area> Neighbours { get; init; } = [];

    public DateOnly AsOf { get; init; } = new(2024, 11, 1);

    public MeansOfVerification Means { get; init; } = Series;

    /// <summary>Set where partners return the figures instead of a publisher.</summary>
    public string? ReturnedAs { get; init; }

    /// <summary>A yearly proportion, published a year after its period ends.</summary>
    public static MeansOfVerification Series { get; } = new(
        "OHID", "Public health profiles", 93015, "Persons", "19+ yrs", "", "", [AreaKind.UpperTier], PeriodType.Calendar, 12,
        ValueKind.Proportion, 1, new ReleaseCycle(12), 12, 90, BoardCountsResidents: false);

    public Measure Measure => new(
        "9.1", "Adults who do a thing", Unit, Polarity, AreaKeys, Baseline, Target, Floor, Means, Breaks, AcceptsApproximation)
    {
        ReturnedAs = ReturnedAs,
    };

    public LogicalFramework Framework => FrameworkOf(Measure);

    public SeriesBook Book => new(DataNature.Real, _vintages);

    /// <summary>The promise as it stands in Medway.</summary>
    public AreaAssessment InMedway => In(Medway);

    /// <summary>The promise as the framework judges it.</summary>
    public MeasureAssessment Judged => Assessor.Assess(Framework, Book, AsOf, Known).Indicators.Single().Measures.Single();

    public static Baseline Started(string period, double? value, PeriodType type = PeriodType.Calendar) =>
        new(value, Period.Parse(period, type), null, "a paper of 2024", null);

    public AreaAssessment In(Area area)
    {
        var framework = Framework;
        return AreaJudge.Judge(framework, Deadline, framework.Measures.Single(), area, Book, AsOf);
    }

    /// <summary>Adds the figure of one period to the headline series.</summary>
    public Scene With(Area area, string period, double? value, ConfidenceInterval? interval = null, double? count = null, double? denominator = null) =>
        With(Row(area.Code!, period, value) with { Interval95 = interval, Count = count, Denominator = denominator });

    public Scene With(Observation observation, DateTimeOffset? known = null, Provenance? provenance = null)
    {
        _vintages.Add(new Vintage(observation, known ?? Known, null, 1) { Provenance = provenance });
        return this;
    }

    /// <summary>Yearly values of Medway, without intervals.</summary>
    public Scene WithMedway(params (string Period, double? Value)[] figures)
    {
        foreach (var (period, value) in figures)
        {
            With(Medway, period, value);
        }

        return this;
    }

    private LogicalFramework FrameworkOf(params Measure[] measures)
    {
        var indicator = new Indicator("9.1", "A thing", IndicatorStatus.Agreed, true, Deadline, "OHID", null, [], measures);
        var outcome = new Outcome("9", OutcomeLevel.Outcome, "An outcome", "Everyone is well", [indicator]);
        return new LogicalFramework(
            "test", "A framework", "a paper of 2024", [Together, Board, Kent, Medway, Ashford, England, .. Neighbours], "england", ["ashford"], [outcome], "0");
    }

    public Observation Row(string areaCode, string period, double? value) => new(
        new SeriesKey("fingertips", "93015", areaCode, Means.Sex ?? "Persons", Means.Age ?? "19+ yrs", Means.CategoryType, Means.Category, Means.PeriodMonths ?? 12),
        period,
        int.Parse(period[..4], System.Globalization.CultureInfo.InvariantCulture) * 10_000,
        value is null ? ValueState.Missing : ValueState.Published,
        value,
        null, null, null, null, null, null, null);
}
