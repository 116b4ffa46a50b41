using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Scenario;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>The part of the successor that tells what the indicators are.</summary>
internal sealed class SuccessorIndicators(PublishedFigures published, SimulatedBuild build)
{
    private const int LongestQuestion = 200;
    private const int UsualResults = 20;
    private const int MostResults = 100;

    public Answer All(Query query)
    {
        var text = query.OptionalText("q")?.Trim() ?? "";
        var limit = int.TryParse(query.OptionalText("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0
            ? Math.Min(asked, MostResults)
            : UsualResults;
        var named = SimulatedIndicators.All.OrderBy(indicator => indicator.Name, StringComparer.Ordinal);
        var found = text.Length == 0
            ? named
            : named.Where(indicator => indicator.Name.Contains(text[..Math.Min(text.Length, LongestQuestion)], StringComparison.OrdinalIgnoreCase)).Take(limit);
        return Answer.Json(new IndicatorListAnswer([.. found.Select(Item)]), SuccessorJson.Default.IndicatorListAnswer);
    }

    public Answer Detail(SimulatedIndicator indicator) => Answer.Json(
        new IndicatorDetailAnswer(
            build == SimulatedBuild.August ? indicator.Id : null,
            build == SimulatedBuild.August ? null : indicator.Id,
            indicator.Name,
            IndicatorAnswers.ValueTypeOf(indicator.Kind).Name,
            new UnitItem(indicator.Unit.Label == "%" ? "Percent" : indicator.Unit.Label, indicator.Unit.Label),
            indicator.YearType.Name,
            "Annual",
            PolarityOf(indicator),
            IndicatorAnswers.IntervalMethodOf(indicator.Kind).Name,
            indicator.Limits switch { ShownLimits.Both => "both", ShownLimits.NinetyFiveOnly => "95", _ => null },
            ComparatorMethod: null,
            LastChange(indicator),
            $"{indicator.Name}, as made up by the simulator.",
            Rationale: null,
            Methodology: null,
            NumeratorDefinition: null,
            DenominatorDefinition: null,
            DisclosureControl: null,
            Caveats: null,
            "Simulated: the figures are made up and describe no real place.",
            new SourceItem(indicator.DataSource, null),
            NumeratorSource: null,
            DenominatorSource: null,
            [
                .. from name in AreaKinds.Names
                   let count = published.Country.All.Count(place => AreaKinds.NameOf(place) == name && indicator.IsPublishedFor(place))
                   where count > 0
                   select new AreaTypeItem(name, count),
            ],
            [],
            []),
        SuccessorJson.Default.IndicatorDetailAnswer);

    private DateTime LastChange(SimulatedIndicator indicator)
    {
        var history = new UploadHistory(indicator, published.Vintage);
        return DateTime.SpecifyKind(history.LastDeleted > history.LastUploaded ? history.LastDeleted : history.LastUploaded, DateTimeKind.Utc);
    }

    private IndicatorItem Item(SimulatedIndicator indicator) => build == SimulatedBuild.August
        ? new IndicatorItem(new Guid(indicator.Id, 0, 0, new byte[8]).ToString(), indicator.Id, null, indicator.Name, "approved")
        : new IndicatorItem(null, null, indicator.Id, indicator.Name, null);

    private string PolarityOf(SimulatedIndicator indicator) => (indicator.Polarity, build) switch
    {
        (Polarity.LowerIsBetter, SimulatedBuild.August) => "RAG - Low is good",
        (Polarity.HigherIsBetter, SimulatedBuild.August) => "RAG - High is good",
        (Polarity.NoJudgement, SimulatedBuild.August) => "BOB - Blue orange blue",
        (Polarity.LowerIsBetter, _) => "lower-is-better",
        (Polarity.HigherIsBetter, _) => "higher-is-better",
        _ => "no-polarity",
    };
}
