using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>An indicator of a publisher, by the publisher's own identifier.</summary>
public sealed record SourceIndicator(string Publisher, string Indicator);

/// <summary>Which series a verdict reads, whether they are known or not.</summary>
public static class ReadSeries
{
    /// <summary>Null where the definition names nothing that could be fetched or returned.</summary>
    public static SourceIndicator? SourceOf(Measure measure) => measure switch
    {
        { Verification.FingertipsId: { } id } => new SourceIndicator(SeriesSelection.Fingertips, id.ToString(CultureInfo.InvariantCulture)),
        { ReturnedAs: { } identifier } => new SourceIndicator(ReturnedSeries.Publisher, identifier),
        _ => null,
    };

    /// <summary>True where a measure reads a series, whatever the area: the headline, or the groups that a gap is made from.</summary>
    public static bool Reads(Measure measure, SeriesKey key)
    {
        if (SourceOf(measure) != new SourceIndicator(key.Publisher, key.Indicator))
        {
            return false;
        }

        return key.Publisher == ReturnedSeries.Publisher ? (measure.Target is MilestoneTarget ? key.CategoryType == ReturnedSeries.Milestone : ReturnedSeries.IsFigure(key))
            : DecidingSeries.IsDerived(measure) ? SeriesSelection.FitsPeople(key, measure.Verification) && key.Category.Length > 0
            : SeriesSelection.Fits(key, measure.Verification);
    }

    /// <summary>The areas whose figures may make that of an area: itself, its parts and the board that may stand for it.</summary>
    public static IEnumerable<Area> AreasBehind(LogicalFramework framework, Area area) =>
        area.Parts.Append(area.PublishedAs).OfType<string>().Select(framework.Area).Prepend(area);

    /// <summary>Those of them whose figures did make it, or would have; a board that does not count the residents makes none.</summary>
    public static IEnumerable<Area> AreasUsed(LogicalFramework framework, Measure measure, AreaAssessment judged) => judged.Route switch
    {
        AreaRoute.BoardPublished => [framework.Area(judged.Area.PublishedAs!)],
        AreaRoute.Combined or AreaRoute.Approximated => judged.Area.Parts.Select(framework.Area),
        AreaRoute.Published or AreaRoute.Returned or AreaRoute.Printed => [judged.Area],
        null => AreasBehind(framework, judged.Area).Where(area => measure.Verification.BoardCountsResidents || area.Key != judged.Area.PublishedAs),
        _ => throw new ArgumentOutOfRangeException(nameof(judged), judged.Route, "Not a route."),
    };

    /// <summary>The codes under which the figures of an area are published or returned, in all its editions.</summary>
    public static IEnumerable<string> CodesOf(LogicalFramework framework, Area area) =>
        framework.Editions.Of(ReturnedSeries.CodeOf(area)).Codes;
}
