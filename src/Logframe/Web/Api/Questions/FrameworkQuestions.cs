using Logframe.Web.Api.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Logframe.Web.Api.Questions;

/// <summary>What is asked of the framework, its levels and its areas.</summary>
internal static class FrameworkQuestions
{
    public static Answer<FrameworkAnswer> Framework(ApiQuestion question) => question.Answer(FrameworkAnswer.Of(question.Reading.Whole));

    public static AnswerPage<OutcomeAnswer> Outcomes(ApiQuestion question) => question.List(question.Reading.Whole.Outcomes, OutcomeAnswer.Of);

    public static Results<Ok<Answer<OutcomeAnswer>>, ProblemHttpResult> Outcome(ApiQuestion question, string code)
    {
        var levels = question.Reading.Whole.Outcomes;
        return levels.FirstOrDefault(level => level.Outcome.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } level
            ? TypedResults.Ok(question.Answer(OutcomeAnswer.Of(level), [.. level.Indicators.Select(indicator => indicator.Indicator.Code)]))
            : question.NotFound($"There is no level \"{code}\". The levels are {string.Join(", ", levels.Select(one => one.Outcome.Code))}.");
    }

    public static AnswerPage<AreaAnswer> Areas(ApiQuestion question) =>
        question.List(question.Reading.Framework.Areas, area => AreaAnswer.Of(area, question.Reading.Assessed));
}
