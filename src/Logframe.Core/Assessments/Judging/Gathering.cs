namespace Logframe.Core.Assessments.Judging;

/// <summary>One of several things that must all hold: an area of a measure, or a part of an indicator.</summary>
/// <param name="Name">As a sentence speaks of it.</param>
/// <param name="Verdict">Where it stands.</param>
/// <param name="Underlying">The same before staleness overrode it.</param>
/// <param name="Reason">Null when judged.</param>
/// <param name="ReasonText">The same in words.</param>
/// <param name="Sentence">What is known of it.</param>
public sealed record GatheredPart(string Name, Verdict Verdict, Verdict Underlying, NotJudgedReason? Reason, string? ReasonText, string Sentence);

/// <summary>Several things that must all hold, as one verdict with its reason and its sentence.</summary>
/// <param name="Verdict">Of the whole.</param>
/// <param name="Underlying">The same before staleness overrode a part.</param>
/// <param name="Hindrance">Null when judged.</param>
/// <param name="Sentence">What decides, and what is missing.</param>
/// <param name="Carrying">Position of the part that decides.</param>
public sealed record Gathering(Verdict Verdict, Verdict Underlying, Hindrance? Hindrance, string Sentence, int Carrying)
{
    /// <param name="parts">At least one.</param>
    /// <param name="mixed">The reason where some parts are judged, or not for the same reason.</param>
    public static Gathering Of(IReadOnlyList<GatheredPart> parts, NotJudgedReason mixed)
    {
        var (verdict, carrying) = RolledUp.AllOf([.. parts.Select(part => part.Verdict)]);
        var missing = parts.Where(part => part.Reason is not null).ToList();
        return new Gathering(
            verdict,
            RolledUp.AllOf([.. parts.Select(part => part.Underlying)]).Verdict,
            verdict == Verdict.CannotBeJudged ? Explain(parts, missing, mixed) : null,
            Say(parts, missing, verdict, carrying),
            carrying);
    }

    private static Hindrance Explain(IReadOnlyList<GatheredPart> parts, List<GatheredPart> missing, NotJudgedReason mixed)
    {
        var reason = AreAlike(parts, missing) ? missing[0].Reason!.Value : mixed;
        return missing.DistinctBy(part => part.ReasonText).Count() == 1 && missing.Count == parts.Count
            ? new Hindrance(reason, missing[0].ReasonText!)
            : new Hindrance(reason, Reasons(missing));
    }

    private static string Say(IReadOnlyList<GatheredPart> parts, List<GatheredPart> missing, Verdict verdict, int carrying)
    {
        if (missing.Count == 0 || parts.Count == 1)
        {
            return parts[carrying].Sentence;
        }

        if (AreAlike(parts, missing))
        {
            var told = parts[carrying];
            var others = missing.Where(part => part.Sentence != told.Sentence).ToLookup(part => IsSame(part, told));
            var same = others[true].Select(part => part.Name).ToList();
            return string.Join(" ", [told.Sentence, .. same.Count == 0 ? [] : new[] { $"{Listed(same)} cannot be judged for the same reason." }, .. others[false].Select(Reason)]);
        }

        var judged = parts.Where(part => part.Reason is null).ToList();
        var known = judged.Count == 0 ? "" : judged[RolledUp.AllOf([.. judged.Select(part => part.Verdict)]).Carrying].Sentence;
        return verdict == Verdict.CannotBeJudged
            ? $"{Reasons(missing)} {known}".TrimEnd()
            : $"{known} {Listed([.. missing.Select(part => part.Name)])} cannot be judged.";
    }

    private static string Reasons(List<GatheredPart> missing) => string.Join(" ", missing.Select(Reason));

    private static string Reason(GatheredPart part) => $"{part.Name} cannot be judged: {part.ReasonText}";

    // Figures that are too old, or no more than approximate, are so for one reason whatever else their sentences name.
    private static bool IsSame(GatheredPart part, GatheredPart told) =>
        part.ReasonText == told.ReasonText || part.Reason is NotJudgedReason.Stale or NotJudgedReason.OnlyApproximate;

    private static bool AreAlike(IReadOnlyList<GatheredPart> parts, List<GatheredPart> missing) =>
        missing.Count == parts.Count && missing.TrueForAll(part => part.Reason == missing[0].Reason);

    private static string Listed(List<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.SkipLast(1)) + " and " + names[^1];
}
