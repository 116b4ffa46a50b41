using Logframe.Store;
using Logframe.Web.Api.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Logframe.Web.Api.Questions;

/// <summary>What is asked of the runs that changed the store.</summary>
internal static class RunQuestions
{
    /// <summary>The latest first.</summary>
    public static AnswerPage<RunLine> Runs(ApiQuestion question) => question.List([.. Known(question)], RunLine.Of);

    public static Results<Ok<Answer<RunAnswer>>, ProblemHttpResult> Run(ApiQuestion question, long run) =>
        Known(question).FirstOrDefault(one => one.Id == run) is { } known
            ? TypedResults.Ok(question.Answer(RunAnswer.Of(known), []))
            : question.NotFound($"There is no run {run} that had ended by the end of {question.Reading.AsOf:yyyy-MM-dd}. /api/v1/runs lists those that had.");

    private static IEnumerable<RunRecord> Known(ApiQuestion question)
    {
        using var store = question.Room.OpenStore();
        return store.Runs().Where(run => question.Reading.Day.KnownAt is not { } moment || run.Finished <= moment);
    }
}
