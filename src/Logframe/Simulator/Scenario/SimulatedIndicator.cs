using Logframe.Core.Definition;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Scenario;

/// <summary>Which of the numbers behind a value are published with it.</summary>
internal enum ShownNumbers
{
    CountAndDenominator,
    DenominatorOnly,
    Neither,
}

/// <summary>Which confidence limits are published.</summary>
internal enum ShownLimits
{
    Both,
    NinetyFiveOnly,
    None,
}

/// <summary>An indicator of the simulated source: what it is, what its figures do over the years, and what happens to them.</summary>
internal sealed record SimulatedIndicator
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required string DataSource { get; init; }

    public required ValueKind Kind { get; init; }

    public required SourceUnit Unit { get; init; }

    public required YearType YearType { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>The base of the figure (people, births, households, answers to a survey) as a share of residents.</summary>
    public required double BaseShare { get; init; }

    /// <summary>First year of the first period.</summary>
    public required int First { get; init; }

    /// <summary>First year of the newest period, counted back from the year of the vintage.</summary>
    public int YearsBehind { get; init; } = 2;

    /// <summary>First year of the last period ever; null while the indicator lives.</summary>
    public int? Ended { get; init; }

    /// <summary>Relative distance of the most disadvantaged area from the average; negative where disadvantage lowers the figure.</summary>
    public double Spread { get; init; } = 0.15;

    /// <summary>Chance variation of whole areas from year to year, in standard errors of the figure.</summary>
    public double Noise { get; init; } = 0.4;

    /// <summary>For estimates that are not made from counts: the standard error for a base of 100,000.</summary>
    public double StandardError { get; init; }

    public required IReadOnlyList<int> PublishedFor { get; init; }

    public ShownNumbers Numbers { get; init; } = ShownNumbers.CountAndDenominator;

    public ShownLimits Limits { get; init; } = ShownLimits.Both;

    public required IReadOnlyList<SimulatedSeries> Series { get; init; }

    public IReadOnlyList<Breakdown> Breakdowns { get; init; } = [];

    public IReadOnlyList<StoryEvent> Story { get; init; } = [];

    /// <summary>True for values made from whole counts.</summary>
    public bool IsCounted => Kind is ValueKind.Proportion or ValueKind.CrudeRate or ValueKind.DirectlyStandardisedRate;

    public bool IsPublishedFor(Place place) =>
        PublishedFor.Any(id => AreaTypes.Find(id) is { } type && type.Holds(place));

    /// <summary>First year of the newest period of a series in a vintage.</summary>
    public int Last(SimulatedSeries series, int vintage) => Math.Min(Ended ?? int.MaxValue, vintage - (series.YearsBehind ?? YearsBehind));

    public IEnumerable<T> Events<T>(Place place, int year, int vintage)
        where T : StoryEvent => Story.OfType<T>().Where(story => story.Concerns(place, year, vintage));
}
