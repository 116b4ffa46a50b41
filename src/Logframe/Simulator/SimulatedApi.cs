using Logframe.Simulator.Figures;
using Logframe.Simulator.FindPublicHealthData;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator;

/// <summary>The simulated service without its transport: which path gives which answer.</summary>
internal sealed class SimulatedApi
{
    private readonly Dictionary<string, Func<Query, Answer>> _answers = [];
    private readonly SuccessorApi? _successor;

    public SimulatedApi(SimulatorSettings settings, TimeProvider clock)
    {
        var published = new PublishedFigures(settings.Vintage, new Country(settings.Areas));
        if (settings.Apis != SimulatedApis.Fingertips)
        {
            _successor = new SuccessorApi(published, settings.Build, settings.Limit, clock);
        }

        if (settings.Apis == SimulatedApis.FindPublicHealthData)
        {
            return;
        }

        var areas = new AreaAnswers(published.Country);
        var indicators = new IndicatorAnswers(settings.Vintage);
        var figures = new FigureAnswers(published);
        _answers = new Dictionary<string, Func<Query, Answer>>(StringComparer.OrdinalIgnoreCase)
        {
            ["/api/area_types"] = AreaAnswers.AreaTypes,
            ["/api/area_types/parent_area_types"] = AreaAnswers.ParentAreaTypes,
            ["/api/areas/by_area_type"] = areas.ByAreaType,
            ["/api/areas/by_area_code"] = areas.ByAreaCode,
            ["/api/areas/by_parent_area_code"] = areas.ByParentAreaCode,
            ["/api/parent_to_child_areas"] = areas.ParentToChildAreas,
            ["/api/nearest_neighbour_types"] = AreaAnswers.NearestNeighbourTypes,
            ["/api/indicator_metadata/by_indicator_id"] = indicators.Metadata,
            ["/api/available_data"] = IndicatorAnswers.AvailableData,
            ["/api/data_changes"] = indicators.DataChanges,
            ["/api/data_changes/all_indicators"] = indicators.AllDataChanges,
            ["/api/all_data/csv/by_indicator_id"] = figures.ByIndicatorId,
            ["/api/all_data/csv/for_one_indicator"] = figures.ForOneIndicator,
        };
    }

    /// <summary>Whatever is wrong with a request, its sender sees the error page and no more, as at the source.</summary>
    public Answer Get(string path, Query query)
    {
        if (_successor?.Get(path, query) is { } newer)
        {
            return newer;
        }

        if (!_answers.TryGetValue(path, out var answer))
        {
            return _answers.Count == 0 ? _successor!.Unknown(path) : Answer.ErrorPage;
        }

        try
        {
            return answer(query);
        }
        catch (WrongParameterException)
        {
            return Answer.ErrorPage;
        }
    }
}
