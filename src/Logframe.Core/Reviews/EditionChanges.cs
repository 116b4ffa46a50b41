using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Core.Reviews;

/// <summary>Something that a later edition of a review says otherwise than the one it corrects.</summary>
/// <param name="Subject">Code of the indicator or level; null for the review as a whole.</param>
/// <param name="Says">What is different, in a sentence.</param>
public sealed record EditionChange(string? Subject, string Says);

/// <summary>Holds two editions of one review side by side.</summary>
public static class EditionChanges
{
    /// <param name="before">The edition that was locked.</param>
    /// <param name="after">The one that corrects it.</param>
    /// <param name="framework">Gives the units and names of expected effects.</param>
    /// <returns>In the order of the framework, the review as a whole first.</returns>
    public static IReadOnlyList<EditionChange> Between(ReviewNotes before, ReviewNotes after, LogicalFramework framework)
    {
        var subjects = after.Commentaries.Concat(before.Commentaries).Select(commentary => commentary.Subject).Distinct(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. OfWhole(before, after).Select(says => new EditionChange(null, says)),
            .. from subject in subjects
               from says in OfOne(subject, before.About(subject), after.About(subject), framework)
               select new EditionChange(subject, says),
        ];
    }

    private static IEnumerable<string> OfWhole(ReviewNotes before, ReviewNotes after)
    {
        if (before.AsOf != after.AsOf)
        {
            yield return $"The review looks from {Phrasing.Day(after.AsOf)} instead of {Phrasing.Day(before.AsOf)}.";
        }

        if (before.Text != after.Text)
        {
            yield return "What is said of the year as a whole was changed.";
        }
    }

    private static IEnumerable<string> OfOne(string subject, Commentary? before, Commentary? after, LogicalFramework framework)
    {
        switch (before, after)
        {
            case (null, _):
                return [$"A commentary on {subject} was added.", .. after!.Actions.Select(action => Added(action, framework))];
            case (_, null):
                return [$"The commentary on {subject} was taken out.", .. before.Actions.Select(Gone)];
            default:
                return Texts(subject, before, after).Concat(Actions(before.Actions, after.Actions, framework)).Concat(Results(subject, before.Results, after.Results));
        }
    }

    private static IEnumerable<string> Texts(string subject, Commentary before, Commentary after)
    {
        if (before.Text != after.Text)
        {
            yield return $"The text on {subject} was changed.";
        }

        if (before.Author != after.Author)
        {
            yield return $"The author on {subject} is {after.Author} instead of {before.Author}.";
        }

        if (!before.Evidence.SequenceEqual(after.Evidence))
        {
            yield return $"The evidence on {subject} was changed.";
        }
    }

    private static IEnumerable<string> Actions(IReadOnlyList<PlannedAction> before, IReadOnlyList<PlannedAction> after, LogicalFramework framework) =>
        before.Zip(after).SelectMany(pair => Fields(pair.First, pair.Second, framework))
            .Concat(after.Skip(before.Count).Select(action => Added(action, framework)))
            .Concat(before.Skip(after.Count).Select(Gone));

    private static IEnumerable<string> Fields(PlannedAction before, PlannedAction after, LogicalFramework framework)
    {
        (string Name, string Before, string After)[] fields =
        [
            ("what is done", before.Text, after.Text),
            ("owner", before.Owner, after.Owner),
            ("due", Phrasing.Day(before.Due), Phrasing.Day(after.Due)),
            ("expected", ExpectedWords.Of(before, framework), ExpectedWords.Of(after, framework)),
            ("evidence", string.Join(", ", before.Evidence), string.Join(", ", after.Evidence)),
        ];
        return fields.Where(field => field.Before != field.After).Select(field => $"{after.Name}: {field.Name}: {Or(field.Before)} became {Or(field.After)}.");
    }

    private static IEnumerable<string> Results(string subject, IReadOnlyList<RecordedResult> before, IReadOnlyList<RecordedResult> after)
    {
        static (int Review, int Number, ActionFinding Result, string Says) Told(RecordedResult result) => (result.Review, result.Number, result.Result, result.Says);
        return before.Select(Told).SequenceEqual(after.Select(Told)) ? [] : [$"What is recorded of earlier actions on {subject} was changed."];
    }

    private static string Added(PlannedAction action, LogicalFramework framework) =>
        $"{action.Name} was added: {action.Text} ({action.Owner}, by {Phrasing.Day(action.Due)}, expected {ExpectedWords.Of(action, framework)}).";

    private static string Gone(PlannedAction action) => $"{action.Name} was taken out: {action.Text}.";

    private static string Or(string text) => text.Length == 0 ? "none" : text;
}
