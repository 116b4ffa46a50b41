namespace Logframe.Core.Assessments.Judging;

/// <summary>The verdict of several things that must all hold.</summary>
/// <param name="Verdict">Of the whole.</param>
/// <param name="Carrying">Position of the part that decides it.</param>
public sealed record RolledUp(Verdict Verdict, int Carrying)
{
    /// <summary>Any part off course: off course. Else any part not judged: not judged. Else the worst.</summary>
    /// <exception cref="ArgumentException">There are no parts.</exception>
    public static RolledUp AllOf(IReadOnlyList<Verdict> parts)
    {
        if (parts.Count == 0)
        {
            throw new ArgumentException("Nothing was promised: a roll-up needs at least one part.", nameof(parts));
        }

        var carrying = 0;
        for (var i = 1; i < parts.Count; i++)
        {
            if (Weight(parts[i]) > Weight(parts[carrying]))
            {
                carrying = i;
            }
        }

        return new RolledUp(parts[carrying], carrying);
    }

    /// <summary>
    /// The one verdict of a level (methods.md 6.7): the worst known of its indicators, and none while fewer than half are judged.
    /// What a stale indicator last was still counts against the level, so that ageing never makes it look better.
    /// </summary>
    /// <param name="indicators">Each as it is shown, and as it was before staleness overrode it.</param>
    /// <param name="inequalityWidens">A gap in what the level measures has significantly widened: it is short at best.</param>
    public static Verdict OfLevel(IReadOnlyList<(Verdict Shown, Verdict Underlying)> indicators, bool inequalityWidens = false)
    {
        var judged = indicators.Count(indicator => indicator.Shown != Verdict.CannotBeJudged);
        if (judged == 0 || 2 * judged < indicators.Count)
        {
            return Verdict.CannotBeJudged;
        }

        var worst = indicators.Select(indicator => indicator.Underlying).Where(verdict => verdict != Verdict.CannotBeJudged).MaxBy(Weight);
        return inequalityWidens && worst is (Verdict.Achieved or Verdict.OnCourse) ? Verdict.Short : worst;
    }

    // A failed part decides whatever else is known; a missing one withholds any better answer.
    private static int Weight(Verdict verdict) => verdict switch
    {
        Verdict.Achieved => 0,
        Verdict.OnCourse => 1,
        Verdict.Short => 2,
        Verdict.CannotBeJudged => 3,
        Verdict.OffCourse => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };
}
