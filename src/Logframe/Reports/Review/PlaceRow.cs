using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review;

/// <summary>How one place stands in one measure, beside others.</summary>
internal sealed record PlaceRow(string Name, string Role, string Value, string Period, string Interval, string England)
{
    /// <summary>The places with a figure: those promised for, England, the region and districts, then the nearest neighbours.</summary>
    public static IReadOnlyList<PlaceRow> Of(FrameworkByArea review, MeasureAssessment measure)
    {
        var places = review.Areas.Select(view => view.Find(measure.Measure.Key))
            .Concat(review.Neighbours.Select(view => view.Find(measure.Measure.Key)))
            .OfType<AreaAssessment>()
            .Where(area => area.Current?.Value is not null)
            .ToList();
        var rows = places.ConvertAll(area => Row(review.Whole.Framework, measure.Measure, area));
        if (measure.Carrier.EnglandPoints.LastOrDefault(point => point.Value is not null) is { } england)
        {
            rows.Insert(places.TakeWhile(area => IsPromised(review.Whole.Framework, measure.Measure, area.Area)).Count(), National(review.Whole.Framework, measure.Measure, england));
        }

        return rows;
    }

    private static PlaceRow Row(LogicalFramework framework, Measure measure, AreaAssessment area) =>
        Written(measure, area.Area, RoleOf(framework, measure, area.Area), area.Current!, EnglandWords.Of(area.England));

    private static PlaceRow National(LogicalFramework framework, Measure measure, SeriesPoint point) =>
        Written(measure, framework.Area(framework.ComparatorArea), "nation", point, "");

    private static PlaceRow Written(Measure measure, Area area, string role, SeriesPoint point, string england)
    {
        var words = new Phrasing(measure, area);
        return new PlaceRow(
            area.Name,
            role,
            words.Value(point.Value!.Value),
            point.Period.Label,
            point.Interval is { } interval ? $"{words.Value(interval.Lower)} to {words.Value(interval.Upper)}" : "not published",
            england);
    }

    private static bool IsPromised(LogicalFramework framework, Measure measure, Area area) =>
        measure.PromisedFor.Contains(area.Key) || measure.PromisedFor.Any(key => framework.Area(key).Parts.Contains(area.Key));

    private static string RoleOf(LogicalFramework framework, Measure measure, Area area) => area switch
    {
        { NeighbourOf: { } of } => $"nearest neighbour of {framework.Area(of).Name}",
        _ when IsPromised(framework, measure, area) => "promised for",
        { Kind: AreaKind.LowerTier } => "district",
        { Kind: AreaKind.Region } => "region",
        _ => "for comparison",
    };
}
