using Logframe.Web.Api.Answers;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Logframe.Web.Api.Questions;

/// <summary>What is asked of the way from one day to another.</summary>
internal static class ChangeQuestions
{
    public static Results<Ok<Answer<ChangesAnswer>>, ProblemHttpResult> Changes(ApiQuestion question)
    {
        var since = AskedDay.Read(ApiParameters.Since.Name, question.One(ApiParameters.Since.Name)!, question.Room.Today.AddYears(-1));
        if (question.Room.Changes(since, question.Reading, question.Choice.Areas.SingleOrDefault()) is not { } changes)
        {
            return question.NotFound($"{question.Room.NothingKnown(since)} /api/v1/runs lists the runs by which figures became known.");
        }

        var level = question.One(ApiParameters.Outcome.Name) is { } code ? question.Reading.Framework.LevelNamed(code).Code : null;
        var answer = ChangesAnswer.Of(changes, level);
        return TypedResults.Ok(question.Answer(answer, [.. answer.Moved.Select(change => change.Code)]));
    }
}
