using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Core.Reviews;

/// <summary>The reviews of a framework as they stood on a day, and what is known then of what they agreed.</summary>
/// <param name="Begun">Of each year the newest edition that had been begun, the newest year first.</param>
/// <param name="Locked">Of each year the newest edition that had been locked, the newest year first.</param>
/// <param name="Actions">What the locked ones agreed, each action held against what was known.</param>
public sealed record ReviewAgenda(IReadOnlyList<ReviewNotes> Begun, IReadOnlyList<ReviewNotes> Locked, IReadOnlyList<ActionReport> Actions)
{
    public static ReviewAgenda None { get; } = new([], [], []);

    /// <param name="editions">Every edition of every year. Made-up ones say nothing of real figures.</param>
    /// <param name="now">The framework as it stands on the day.</param>
    public static ReviewAgenda Of(IEnumerable<ReviewNotes> editions, FrameworkByArea now)
    {
        var (asOf, isReal) = (now.Whole.AsOf, now.Whole.Nature == DataNature.Real);
        var begun = editions.Where(edition => edition.Prepared.On <= asOf && !(edition.IsSimulated && isReal)).ToList();
        var locked = NewestOfEachYear(begun.Where(edition => edition.IsLockedOn(asOf)));
        var recorded = locked.SelectMany(review => review.Results).ToList();
        return new ReviewAgenda(
            NewestOfEachYear(begun),
            locked,
            [.. locked.SelectMany(review => review.Actions).Select(action => ActionJudge.Judge(action, now, recorded))]);
    }

    /// <summary>The newest locked review that looks from an earlier day; null where there is none.</summary>
    public ReviewNotes? LastBefore(DateOnly day) => Locked.FirstOrDefault(review => review.AsOf < day);

    private static List<ReviewNotes> NewestOfEachYear(IEnumerable<ReviewNotes> editions) =>
        [.. editions.GroupBy(edition => edition.Year).OrderByDescending(year => year.Key).Select(year => year.MaxBy(edition => edition.Edition)!)];
}
