using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports;

namespace Logframe.Web.Site.Search;

/// <summary>Everything of a reading that can be found: indicators, levels, areas, delivery plans and the words of the field.</summary>
internal static class SearchIndex
{
    public static IEnumerable<SearchEntry> Of(Reading reading) =>
    [
        .. reading.Whole.Indicators.Select(OfIndicator),
        .. reading.Whole.Outcomes.Select(OfLevel),
        .. reading.Assessed.Areas.Select(view => OfArea(view.Area)),
        .. reading.Framework.Outcomes.SelectMany(level => Plans(reading.Framework, level)),
        .. Glossary.All.Select(entry => new SearchEntry(FoundKind.Word, entry.Term, entry.Meaning, "", links => links.Page("glossary") + "#" + entry.Anchor)),
    ];

    private static SearchEntry OfIndicator(IndicatorAssessment assessment)
    {
        var indicator = assessment.Indicator;
        var more = string.Join(' ', indicator.Notes
            .Concat(indicator.Measures.Select(measure => $"{measure.Name} {measure.Verification.PublishedName} {measure.Verification.DataSet} {measure.Verification.FingertipsId} {measure.Doubt}"))
            .Append(indicator.KnownAs)
            .Append(indicator.Source)
            .Append(assessment.Verdict.Word()));
        return new SearchEntry(FoundKind.Indicator, $"{indicator.Code} {indicator.Title}", assessment.Statement, more, links => links.Indicator(indicator.Code)) { Assessment = assessment };
    }

    private static SearchEntry OfLevel(OutcomeAssessment level) =>
        new(FoundKind.Level, Overview.LevelName(level.Outcome), level.Outcome.Narrative ?? level.Sentence, "outcome", links => links.Outcome(level.Outcome.Code));

    private static SearchEntry OfArea(Area area) =>
        new(FoundKind.Area, area.Name, AreaSubject.Kind(area), $"{area.Code} {area.Key}", links => links.Area(area.Key));

    private static IEnumerable<SearchEntry> Plans(LogicalFramework framework, Outcome level) =>
        (framework.Delivery?.Of(level)?.All ?? [])
            .Where(place => place.Plan.Name is not null)
            .DistinctBy(place => place.Plan.Name)
            .Select(place => new SearchEntry(
                FoundKind.Plan,
                place.Plan.Name!,
                $"{Overview.LevelName(level)}{(place.Plan.Leads.Count > 0 ? $", led by {Listed.And(place.Plan.Leads)}" : "")}",
                place.Objective?.Name ?? "",
                links => links.Outcome(level.Code) + "#plans"));
}
