using System.Globalization;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Scenario;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>The simulated public API of Find public health data: the same figures as the bulk files, in the shape of the likely successor.</summary>
/// <remarks>Left out of it: topics, facets, and search by filters.</remarks>
internal sealed class SuccessorApi
{
    private const string Indicators = "/api/indicators";

    private readonly SuccessorIndicators _indicators;
    private readonly SuccessorFigures _figures;
    private readonly Dictionary<string, Func<Query, Answer>> _answers;
    private readonly RequestCount _count;

    public SuccessorApi(PublishedFigures published, SimulatedBuild build, SimulatedLimit limit, TimeProvider clock)
    {
        var areas = new SuccessorAreas(published.Country, build);
        _indicators = new SuccessorIndicators(published, build);
        _figures = new SuccessorFigures(published, build);
        _count = new RequestCount(limit, clock);
        _answers = new Dictionary<string, Func<Query, Answer>>
        {
            ["/api"] = _ => Answer.Json(new ServiceAnswer("find-public-health-data", "public"), SuccessorJson.Default.ServiceAnswer),
            [Indicators] = _indicators.All,
            ["/api/areas"] = areas.Areas,
            ["/api/areas/lookup"] = areas.Lookup,
            ["/api/areas/search"] = areas.Search,
            ["/api/areas/parents"] = areas.Parents,
            ["/api/areas/display-groups"] = _ => SuccessorAreas.DisplayGroups(),
        };
    }

    /// <summary>Null for a path that is none of this API's.</summary>
    public Answer? Get(string path, Query query)
    {
        var asked = path.Length > 1 ? path.TrimEnd('/') : path;
        return asked is "/livez" or "/readyz" ? Answer.Json(new StatusAnswer("ok"), SuccessorJson.Default.StatusAnswer)
            : _answers.TryGetValue(asked, out var answer) ? _count.Admit(() => answer(query))
            : asked.StartsWith(Indicators + "/", StringComparison.Ordinal) ? _count.Admit(() => OfIndicator(asked[(Indicators.Length + 1)..], query))
            : null;
    }

    /// <summary>What a path gets that belongs to nobody.</summary>
    public Answer Unknown(string path) =>
        path.StartsWith("/api/", StringComparison.Ordinal) ? _count.Admit(() => SuccessorFigures.NotFound) : SuccessorFigures.NotFound;

    private Answer OfIndicator(string rest, Query query)
    {
        var parts = rest.Split('/');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || SimulatedIndicators.Find(id) is not { } indicator)
        {
            return SuccessorFigures.NotFound;
        }

        return parts switch
        {
            [_] => _indicators.Detail(indicator),
            [_, "data"] => _figures.Data(indicator, query),
            [_, "range"] => _figures.Range(indicator, query),
            _ => SuccessorFigures.NotFound,
        };
    }
}
