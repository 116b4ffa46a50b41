using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Reviews;

/// <summary>Reviews, actions and frameworks made up for the tests, all about the one promise of a scene.</summary>
internal static class Agreed
{
    public static readonly DateOnly Written = new(2024, 11, 1);

    public static ExpectedLevel AtMost(double value, string? area = null, string? part = null) => new(LevelOperator.AtMost, value, part, area);

    public static PlannedAction Action(ExpectedEffect expected, DateOnly due, string subject = "9.1", int number = 1, int review = 2024) =>
        new(review, subject, number, "Open a clinic", "A. Owner", due, expected, Written, []);

    public static RecordedResult Result(ActionFinding finding, string says = "Seen by everyone", int review = 2024, int number = 1, int day = 1) =>
        new(review, "9.1", number, finding, says, "B. Writer", new DateOnly(2025, 11, day), []);

    public static Commentary About(string subject, params IReadOnlyList<PlannedAction> actions) =>
        new(subject, "B. Writer", Written, [], "Why it is so.", actions);

    public static ReviewNotes Review(int year, params IReadOnlyList<Commentary> commentaries) =>
        new("test", year, 1, ReviewState.Locked, new DateOnly(year, 11, 1), new Signature("B. Writer", Written), "", commentaries);

    public static FrameworkByArea Stands(Scene scene) => Assessor.AssessByArea(scene.Framework, scene.Book, scene.AsOf, Scene.Known);

    public static ActionReport Judged(Scene scene, PlannedAction action, params IReadOnlyList<RecordedResult> results) => ActionJudge.Judge(action, Stands(scene), results);
}
