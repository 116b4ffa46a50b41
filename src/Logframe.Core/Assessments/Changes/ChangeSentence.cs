using System.Globalization;
using Logframe.Core.Assessments.Sentences;

namespace Logframe.Core.Assessments.Changes;

/// <summary>Says in plain words what became of a promise and why.</summary>
public static class ChangeSentence
{
    private const int Whole = 100;

    public static string Say(IndicatorChange change) => string.Join(" ", new[] { $"{Head(change)}: {Causes(change)}.", Enough(change), Moved(change) }.OfType<string>());

    /// <summary>Where a promise stands, as a word with its symbol, and why where nothing can be said.</summary>
    public static string Standing(IndicatorAssessment indicator)
    {
        var shown = $"{indicator.Verdict.Symbol()} {indicator.Verdict.Word()}";
        return indicator.UnderlyingVerdict != indicator.Verdict ? $"{shown} (stale, last {indicator.UnderlyingVerdict.Symbol()} {indicator.UnderlyingVerdict.Word()})"
            : indicator.Reason is { } reason ? $"{shown} ({reason.Words()})"
            : shown;
    }

    /// <summary>The figure that carries the verdict, with its period: "25.3% (2022/23)".</summary>
    public static string Figure(IndicatorAssessment indicator) => indicator.Carrier.Carrier is { Current: { Value: { } value } current } area
        ? $"{new Phrasing(indicator.Carrier.Measure, area.Area).Value(value)} ({current.Period.Label})"
        : "no figure";

    /// <summary>The same beside the figure of another day: where the two are not of one part and one area, each says whose it is.</summary>
    public static string Figure(IndicatorAssessment indicator, IndicatorAssessment beside)
    {
        var (one, other) = (indicator.Carrier, beside.Carrier);
        var area = one.Carrier.Area.Key == other.Carrier.Area.Key ? null : one.Carrier.Area.Name;
        var part = one.Measure.Name == other.Measure.Name ? null : $"\"{one.Measure.Name}\"";
        var whose = string.Join(" in ", new[] { part, area }.OfType<string>());
        return whose.Length == 0 || one.Carrier.Current?.Value is null || other.Carrier.Current?.Value is null ? Figure(indicator) : $"{Figure(indicator)[..^1]}, {whose})";
    }

    /// <summary>Each cause with its share in percent, rounded so that they print as a hundred.</summary>
    public static IEnumerable<(CauseShare Cause, int Percent)> Percentages(IndicatorChange change) =>
        change.Causes.Zip(RoundedShares.Of([.. change.Causes.Select(cause => Whole * cause.Share)], 0), (cause, share) => (cause, (int)share));

    private static string Head(IndicatorChange change) => change.VerdictMoved
        ? $"{change.Code} went from {Standing(change.Then)} to {Standing(change.Now)}"
        : $"{change.Code} stays {Standing(change.Now)}, and its figure went from {Figure(change.Then, change.Now)} to {Figure(change.Now, change.Then)}";

    private static string Causes(IndicatorChange change)
    {
        var parts = Percentages(change).Where(part => part.Cause.Share != 0).ToList();
        return parts is [var only]
            ? $"{Named(only.Cause)}, all of it"
            : string.Join(", ", parts.Select(part => $"{part.Percent}% {Named(part.Cause)}"));
    }

    private static string Named(CauseShare cause) =>
        cause.Cause.Words() + (cause.Details.Count == 0 ? "" : $" ({string.Join("; ", cause.Details)})");

    private static string? Enough(IndicatorChange change)
    {
        var named = change.Causes.Where(cause => cause.Share != 0).ToList();
        var enough = named.Where(cause => cause.SufficesAlone).Select(cause => cause.Cause.Words()).ToList();
        return named.Count == 1 ? null : enough.Count switch
        {
            0 => "None of them alone would have done it.",
            1 => $"The {enough[0]} alone would have done it.",
            _ => $"Each of these alone would have done it: {string.Join(", ", enough)}.",
        };
    }

    /// <summary>The move in numbers, divided among its causes; left out where one cause says it all.</summary>
    private static string? Moved(IndicatorChange change)
    {
        var moved = change.Causes.Where(cause => cause.Moved is not null and not 0).ToList();
        if (change.Move is not { Scale: MoveScale.Distance } move || moved.Count == 0 || change.Causes.Count == 1)
        {
            return null;
        }

        var carrier = change.Now.Carrier;
        var words = new Phrasing(carrier.Measure, carrier.Carrier.Area);
        var decimals = (carrier.Measure.Verification.Decimals ?? 1) + 1;
        var shares = RoundedShares.Of([.. moved.Select(cause => cause.Moved!.Value)], decimals);
        return $"It was {Side(move.From, decimals, words)} and is {Side(move.To, decimals, words)}: "
            + string.Join(", ", moved.Zip(shares, (cause, share) => $"{cause.Cause.Words()} {share.ToString("+0.###;-0.###;0", CultureInfo.InvariantCulture)}")) + ".";
    }

    private static string Side(double distance, int decimals, Phrasing words)
    {
        var rounded = Math.Round(Math.Abs(distance), decimals);
        return rounded == 0 ? "just as asked" : $"{words.Difference(rounded)} {(distance > 0 ? "better" : "worse")} than asked";
    }
}
