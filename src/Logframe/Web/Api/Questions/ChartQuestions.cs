using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Web.Api.Answers;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Logframe.Web.Api.Questions;

/// <summary>What is asked of charts.</summary>
internal static class ChartQuestions
{
    /// <summary>The charts of one indicator, of every kind that shows one.</summary>
    public static IEnumerable<Chart> Of(Reading reading, IndicatorAssessment indicator) =>
        ChartKinds.All.Where(kind => kind.IsPerIndicator).SelectMany(kind => reading.Charts.Of(kind.Word, indicator));

    public static AnswerPage<ChartLine> Charts(ApiQuestion question)
    {
        var reading = question.Reading;
        IReadOnlyList<Chart> charts = question.Choice.Codes is null
            ? [.. reading.Charts.All]
            : [.. question.Wanted().SelectMany(one => Of(reading, one.Indicator))];
        return question.List(charts, chart => ChartLine.Of(chart, question.Links));
    }

    public static Results<Ok<Answer<ChartAnswer>>, ProblemHttpResult> Chart(ApiQuestion question, string name) =>
        question.Reading.Charts.TryFind(name, out var chart)
            ? TypedResults.Ok(question.Answer(ChartAnswer.Of(chart, question.Links), []))
            : question.NotFound($"There is no chart \"{name}\" on this day. /api/v1/charts lists those that there are.");
}
