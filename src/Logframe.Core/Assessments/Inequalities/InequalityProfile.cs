using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Inequalities;

/// <summary>What the source publishes of one part of an indicator in one area by group of people, and the gap between the outermost groups.</summary>
/// <param name="Indicator">The promise.</param>
/// <param name="Measure">The part, with the breaks of its series and of the area.</param>
/// <param name="Area">Where the people live.</param>
/// <param name="Breakdown">The kind of groups as its source names it, such as "LSOA21 deprivation quintiles in England (IMD2019)"; blank where a gap is published without them.</param>
/// <param name="Unit">Of the groups' values, which is that of the measure unless the measure is the gap itself; null where it is not stated.</param>
/// <param name="Groups">From the most to the least deprived, otherwise from the highest latest value to the lowest; empty where a gap is published without them.</param>
/// <param name="Everyone">The whole area's figures; empty where none are published beside the groups.</param>
/// <param name="Gap">The gap in order of time, in the unit of differences; positive means that the most deprived do worse. Empty where groups have no order.</param>
/// <param name="Change">What has become of the gap; null where there is none.</param>
public sealed record InequalityProfile(
    Indicator Indicator,
    Measure Measure,
    Area Area,
    string Breakdown,
    Unit? Unit,
    IReadOnlyList<ProfileGroup> Groups,
    IReadOnlyList<SeriesPoint> Everyone,
    IReadOnlyList<SeriesPoint> Gap,
    GapChange? Change)
{
    /// <summary>Groups of deprivation, which have an order.</summary>
    public bool IsByDeprivation => Groups.Count > 0 && Groups.All(group => DeprivationRank.Of(group.Name) is not null);

    /// <summary>Groups that are whole councils: they say nothing of the inside of one.</summary>
    public bool GroupsWholeCouncils => Breakdown.Contains(" UA ", StringComparison.Ordinal);
}

/// <summary>One group of people with its figures.</summary>
/// <param name="Name">As published.</param>
/// <param name="Points">In order of time.</param>
public sealed record ProfileGroup(string Name, IReadOnlyList<SeriesPoint> Points);
