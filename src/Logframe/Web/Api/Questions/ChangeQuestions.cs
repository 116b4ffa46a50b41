using Logframe.Core.Assessments.Changes;
using Logframe.Web.Api.Answers;
using Logframe.Web.Site;

namespace Logframe.Web.Api.Questions;

/// <summary>What is asked of the way from one day to another.</summary>
internal static class ChangeQuestions
{
    public static Answer<ChangesAnswer> Changes(ApiQuestion question, ComparedDays compared)
    {
        var (reading, since) = (question.Reading, AskedDay.Read(ApiParameters.Since.Name, question.One(ApiParameters.Since.Name)!, question.Room.Today.AddYears(-1)));
        if (since >= reading.AsOf)
        {
            throw CommandFailure.WrongInput($"{ApiParameters.Since.Name} must be a day before {reading.AsOf:yyyy-MM-dd}, the day to look from. Give an earlier day, or a later one with {ApiParameters.AsOf.Name}.");
        }

        var level = question.One(ApiParameters.Outcome.Name) is { } code ? reading.Framework.LevelNamed(code) : null;
        var changes = compared.Between(since, reading, question.Choice.Areas.SingleOrDefault());
        IReadOnlyList<IndicatorChange> moved = [.. changes.Moved.Where(change => level is null || level.Indicators.Any(indicator => indicator.Code == change.Code))];
        return question.Answer(ChangesAnswer.Of(changes, moved, level?.Code), [.. moved.Select(change => change.Code)]);
    }
}
