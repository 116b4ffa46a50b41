using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>What the values of an indicator are said to be: by the source today, and by the definition.</summary>
/// <param name="Unit">By the source where it says so, else by the definition; null where neither does.</param>
/// <param name="Kind">The same of how a value is made.</param>
/// <param name="Contradiction">In what the source differs from the definition; null where it does not.</param>
public sealed record PublishedMeaning(Unit? Unit, ValueKind? Kind, string? Contradiction)
{
    private const int Decimals = 2;

    /// <summary>Nobody says what the values are.</summary>
    public static PublishedMeaning Unknown { get; } = new(null, null, null);

    /// <param name="framework">Its measures may read the indicator.</param>
    /// <param name="indicator">The publisher's identifier.</param>
    /// <param name="published">What the source says today; null where it was not asked.</param>
    public static PublishedMeaning Of(LogicalFramework framework, int indicator, PublishedIndicator? published)
    {
        // A gap is in points and is made from series in percent: it says nothing of them.
        var readers = framework.Measures.Where(measure => measure.Verification.FingertipsId == indicator && !DecidingSeries.IsDerived(measure)).ToList();
        var unit = readers.Select(measure => measure.Verification.PublishedUnit ?? measure.Unit).FirstOrDefault(stated => stated is not null);
        var kind = readers.Select(measure => measure.Verification.ValueKind).FirstOrDefault(stated => stated is not null);
        return new PublishedMeaning(published?.Unit ?? unit, published?.ValueKind ?? kind, ContradictionOf(unit, published?.Unit, kind, published?.ValueKind));
    }

    /// <summary>A value as people read it.</summary>
    public string Say(double value) => Unit?.Format(value, Decimals) ?? Unit.Number(value, Decimals);

    /// <summary>The difference of two values as people read it, with its sign.</summary>
    public string SayChange(double change) => (change < 0 ? "−" : "+") + SayDistance(Math.Abs(change));

    /// <summary>The same without a sign.</summary>
    public string SayDistance(double distance) => Unit?.Difference.Format(distance, Decimals) ?? Unit.Number(distance, Decimals);

    private static string? ContradictionOf(Unit? unit, Unit? published, ValueKind? kind, ValueKind? publishedKind) =>
        unit is not null && published is not null && !unit.IsSameAs(published) ? $"the source gives them in \"{published.Text}\" and the definition in \"{unit.Text}\""
        : kind is not null && publishedKind is not null && kind != publishedKind ? $"the source calls them {publishedKind} and the definition {kind}"
        : null;
}
