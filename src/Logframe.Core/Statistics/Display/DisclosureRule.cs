namespace Logframe.Core.Statistics.Display;

/// <summary>A count as it may be shown.</summary>
/// <param name="Text">Rounded, a star where hidden, a dash where missing.</param>
/// <param name="IsSuppressed">True where hidden.</param>
public readonly record struct DisclosedCount(string Text, bool IsSuppressed);

/// <summary>Parts and their total as they may be shown together; null is hidden, or missing from the start.</summary>
public sealed record DisclosedParts(IReadOnlyList<double?> Parts, double? Total);

/// <summary>Which small counts of local data are hidden, so that nobody can be recognised (methods.md 9.2).</summary>
/// <remarks>Rates, limits and gaps that rest on a hidden count are hidden too. Published figures are controlled already.</remarks>
/// <param name="From">Smallest count that is hidden.</param>
/// <param name="To">Largest count that is hidden.</param>
/// <param name="RoundTo">What the others are rounded to.</param>
public sealed record DisclosureRule(int From, int To, int RoundTo)
{
    private const string Hidden = "*";

    /// <summary>The usual rule for hospital activity: 1 to 7 hidden, the others to the nearest 5.</summary>
    public static DisclosureRule HospitalActivity { get; } = new(1, 7, 5);

    /// <summary>The rule of five: 1 to 4 hidden, nothing rounded.</summary>
    public static DisclosureRule RuleOfFive { get; } = new(1, 4, 1);

    /// <param name="count">Null where missing.</param>
    /// <exception cref="InvalidInputException">The count is negative.</exception>
    public DisclosedCount Show(double? count)
    {
        if (count is not { } number || !double.IsFinite(number))
        {
            return new DisclosedCount(ValueText.Missing, false);
        }

        Required.Count(number);
        return IsSmall(number)
            ? new DisclosedCount(Hidden, true)
            : new DisclosedCount(DecimalRounding.Text(Math.Floor(number / RoundTo + 0.5) * RoundTo, 0), false);
    }

    /// <summary>Hides the small parts and as much more as keeps them from being found by subtraction.</summary>
    /// <param name="parts">All parts of one total, such as Kent and Medway; null where missing, which leaves the total unknown.</param>
    /// <exception cref="InvalidInputException">A count is negative.</exception>
    public DisclosedParts Protect(IReadOnlyList<double?> parts)
    {
        foreach (var part in parts.OfType<double>())
        {
            Required.Count(part);
        }

        double? total = parts.Contains(null) ? null : parts.Sum();
        var shown = parts.Select(part => part is { } count && IsSmall(count) ? null : part).ToList();
        if (total is not { } sum)
        {
            return new DisclosedParts(shown, null);
        }

        // A single hidden part among zeros is the total itself, which is then small and hidden below.
        if (shown.Count(part => part is null) == 1 && SmallestPart(shown) is { } other)
        {
            shown[other] = null;
        }

        return new DisclosedParts(shown, IsSmall(sum) ? null : sum);
    }

    private bool IsSmall(double count) => count >= From && count <= To;

    /// <summary>Position of the smallest part above zero that is not hidden, the first of equals; null where there is none.</summary>
    private static int? SmallestPart(List<double?> shown) =>
        shown.Any(part => part > 0) ? shown.IndexOf(shown.Where(part => part > 0).Min()) : null;
}
