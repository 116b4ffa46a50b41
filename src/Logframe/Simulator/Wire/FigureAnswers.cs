using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Wire;

/// <summary>The part of the service that gives figures in bulk.</summary>
internal sealed class FigureAnswers(PublishedFigures published)
{
    /// <summary>The source reads so many identifiers and drops the rest without a word.</summary>
    public const int IndicatorsRead = 100;

    private readonly BulkFile _file = new(published);

    public Answer ByIndicatorId(Query query)
    {
        var indicators = query.Integers("indicator_ids").Take(IndicatorsRead).Select(SimulatedIndicators.Find).OfType<SimulatedIndicator>();
        var areas = AreaSelection.Of(
            published.Country,
            AreaTypes.Find(query.Integer("child_area_type_id")),
            AreaTypes.Find(query.Integer("parent_area_type_id")),
            query.OptionalText("parent_area_code") ?? Places.England.Code);
        return Answer.Text(_file.Write(indicators, areas));
    }

    public Answer ForOneIndicator(Query query) =>
        Answer.Text(_file.Write(SimulatedIndicators.Find(query.Integer("indicator_id")) is { } known ? [known] : [], AreaSelection.Everything(published.Country)));
}
