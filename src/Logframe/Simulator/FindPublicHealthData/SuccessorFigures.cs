using System.Net;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>The part of the successor that gives figures: the same as the bulk files', rounded, without trends and comparisons.</summary>
internal sealed class SuccessorFigures(PublishedFigures published, SimulatedBuild build)
{
    private readonly string _areaCode = build == SimulatedBuild.August ? "area_code" : "areaCode";

    /// <summary>One area is answered with its figures, several with a list.</summary>
    public Answer Data(SimulatedIndicator indicator, Query query)
    {
        var codes = query.All(_areaCode).Distinct().DefaultIfEmpty(Places.England.Code).ToList();
        var figures = published.Of(indicator).ToLookup(figure => figure.Place);
        var areas = codes.Select(published.Country.Find).OfType<Place>()
            .Select(place => new AreaDataAnswer(place.Code, place.Name, [.. figures[place].OrderBy(figure => figure.Year).Select(figure => ObservationWriting.Of(indicator, figure))]))
            .ToList();
        return areas.Count == 0 ? NotFound
            : codes.Count == 1 ? Answer.Json(areas[0], SuccessorJson.Default.AreaDataAnswer)
            : Answer.Json(areas, SuccessorJson.Default.IReadOnlyListAreaDataAnswer);
    }

    public Answer Range(SimulatedIndicator indicator, Query query)
    {
        if (query.OptionalText("displayGroup") is not { } shown)
        {
            return NotFound;
        }

        var periods = from figure in published.Of(indicator)
                      where figure.Value is not null && AreaKinds.GroupOf(figure.Place) == shown
                      let item = ObservationWriting.Of(indicator, figure)
                      group item by (item.FromDate, item.ToDate, Segment: string.Join('|', item.Dimensions.Select(dimension => dimension.Value))) into alike
                      orderby alike.Key.FromDate, alike.Key.ToDate, alike.Key.Segment
                      select new RangeItem(
                          alike.Key.FromDate,
                          alike.Key.ToDate,
                          alike.Key.Segment,
                          alike.Min(item => item.Value!.Value),
                          alike.Max(item => item.Value!.Value));
        return Answer.Json(new RangeAnswer([.. periods]), SuccessorJson.Default.RangeAnswer);
    }

    public static Answer NotFound { get; } =
        Answer.Json(new ErrorAnswer("not_found"), SuccessorJson.Default.ErrorAnswer) with { Status = HttpStatusCode.NotFound };
}
