using System.Text.Json.Nodes;
using Logframe.Core.Assessments;
using Logframe.Reports.Exports;
using Logframe.Web.Api.Answers;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Logframe.Web.Api.Questions;

/// <summary>What is asked of indicators: where they stand, why, and the figures behind it.</summary>
internal static class IndicatorQuestions
{
    public static AnswerPage<IndicatorLine> Indicators(ApiQuestion question)
    {
        var verdict = Verdict(question);
        return question.List(
            [.. question.Wanted().Where(one => verdict is null || one.Indicator.Verdict == verdict)],
            one => IndicatorLine.Of(one.Indicator, one.Level, question.Links),
            one => one.Indicator.Indicator.Code);
    }

    public static Results<Ok<Answer<IndicatorAnswer>>, ProblemHttpResult> Indicator(ApiQuestion question, string code)
    {
        var all = question.Wanted().ToList();
        var wanted = question.Reading.Framework.Find(code)?.Code;
        if (all.Find(one => one.Indicator.Indicator.Code == wanted) is not { Indicator: { } indicator, Level: { } level })
        {
            return question.NotFound(all.Count == 0
                ? $"There is no indicator \"{code}\" here: nothing of the framework can be looked at as the area asked for stands."
                : $"There is no indicator \"{code}\" here. Its codes run from {all[0].Indicator.Indicator.Code} to {all[^1].Indicator.Indicator.Code}; /api/v1/indicators lists them.");
        }

        var charts = ChartQuestions.Of(question.Reading, question.Reading.Whole.Find(indicator.Indicator.Code)!).Select(chart => chart.Name);
        return TypedResults.Ok(question.Answer(IndicatorAnswer.Of(indicator, level, question.Links, charts), [indicator.Indicator.Code]));
    }

    public static AnswerPage<JsonObject> Verdicts(ApiQuestion question)
    {
        var word = Verdict(question)?.Word();
        var table = TidyData.Table("verdicts", question.Room.Exports.Of(question.Reading, question.Choice));
        var verdictOf = new TableAnswer(table).Text("verdict");
        return Rows(question, table with { Rows = [.. table.Rows.Where(row => word is null || verdictOf(row) == word)] });
    }

    public static AnswerPage<SeriesAnswer> Series(ApiQuestion question)
    {
        var series = from one in question.Wanted()
                     from measure in one.Indicator.Measures
                     from area in measure.Areas
                     select (one.Indicator, Measure: measure, Area: area);
        return question.List(
            [.. series],
            one => SeriesAnswer.Of(one.Indicator, one.Measure, one.Area, point => question.Choice.Span.Holds(point.Period)),
            one => one.Indicator.Indicator.Code);
    }

    /// <summary>The areas narrow the rows here; there is no area to look from.</summary>
    public static AnswerPage<JsonObject> Vintages(ApiQuestion question) =>
        Rows(question, TidyData.Table("vintages", question.Room.Exports.Everything(question.Reading) with { Choice = question.Choice }));

    private static AnswerPage<JsonObject> Rows(ApiQuestion question, TidyTable table)
    {
        var answer = new TableAnswer(table);
        var codeOf = answer.Text("code");
        return question.List(table.Rows, answer.Row, row => codeOf(row)!);
    }

    private static Verdict? Verdict(ApiQuestion question) =>
        question.One(ApiParameters.Verdict.Name) is { } word ? OverviewFilter.StateOf(word) : null;
}
