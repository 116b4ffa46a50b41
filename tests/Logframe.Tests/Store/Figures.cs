using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Store;

/// <summary>Observations for the tests of stores, and each way in which one can be published differently.</summary>
internal static class Figures
{
    public const string Publisher = "fingertips";
    public const string Smoking = "93085";
    public const string Weight = "90320";

    public static DefinitionSnapshot Definition { get; } = DefinitionSnapshot.Of("sample", [new DefinitionFile("framework.yaml", "title: A sample\n")]);

    public static SeriesKey Medway { get; } = new(Publisher, Smoking, "E06000035", "Persons", "All ages", "", "", PeriodMonths: 12);

    public static SeriesKey Kent { get; } = Medway with { AreaCode = "E10000016" };

    /// <summary>A figure about which everything is published.</summary>
    public static Observation Full { get; } = new(
        Medway,
        "2022/23",
        20220000,
        ValueState.Published,
        10.2,
        new ConfidenceInterval(9.4, 11.1),
        new ConfidenceInterval(8.9, 11.6),
        312.5,
        3064,
        "Aggregated from all known lower geography values",
        PublishedTrend.DecreasingAndGettingBetter,
        PublishedComparison.Worse);

    /// <summary>Everything that a publisher can alter about a figure without making it another figure, by name.</summary>
    public static IReadOnlyDictionary<string, Observation> Revisions { get; } = new Dictionary<string, Observation>
    {
        ["value by its last bit"] = Full with { Value = Math.BitIncrement(10.2) },
        ["label"] = Full with { PeriodLabel = "2022/23 (provisional)" },
        ["state"] = Full with { State = ValueState.Suppressed, Value = null },
        ["lower limit"] = Full with { Interval95 = new ConfidenceInterval(9.3, 11.1) },
        ["upper limit"] = Full with { Interval95 = new ConfidenceInterval(9.4, 11.2) },
        ["no limits"] = Full with { Interval95 = null },
        ["lower wide limit"] = Full with { Interval998 = new ConfidenceInterval(8.8, 11.6) },
        ["upper wide limit"] = Full with { Interval998 = new ConfidenceInterval(8.9, 11.7) },
        ["no wide limits"] = Full with { Interval998 = null },
        ["count"] = Full with { Count = 313 },
        ["no count"] = Full with { Count = null },
        ["denominator"] = Full with { Denominator = 3065 },
        ["note"] = Full with { Note = "Revised" },
        ["no note"] = Full with { Note = null },
        ["blank note"] = Full with { Note = "" },
        ["trend"] = Full with { Trend = PublishedTrend.NoSignificantChange },
        ["no trend"] = Full with { Trend = null },
        ["comparison"] = Full with { ComparedToEngland = PublishedComparison.Similar },
        ["no comparison"] = Full with { ComparedToEngland = null },
    };

    /// <summary>A figure of which only the value is published, for the year that begins in April.</summary>
    public static Observation Of(SeriesKey series, int year, double value) =>
        new(series, $"{year}/{(year + 1) % 100:D2}", year * 10_000, ValueState.Published, value, null, null, null, null, null, null, null);

    public static Observation Missing(SeriesKey series, int year) => Of(series, year, 0) with { State = ValueState.Missing, Value = null };
}
