using Logframe.Core.Assessments;

namespace Logframe.Charts;

/// <summary>The verdict as a chart shows it.</summary>
/// <param name="Verdict">The verdict to show.</param>
/// <param name="LastVerdict">The verdict that ageing data have overridden; null where there was none.</param>
/// <param name="LastPeriod">The period of that verdict.</param>
/// <param name="CouldBeChance">True where the published interval reaches into another colour.</param>
internal sealed record ShownVerdict(Verdict Verdict, Verdict? LastVerdict, string LastPeriod, bool CouldBeChance)
{
    /// <summary>In small letters, as part of a title.</summary>
    public string Words
    {
        get
        {
            var words = Verdict.Word().ToLowerInvariant();
            return LastVerdict is { } last ? $"{words}, stale, last {last.Word().ToLowerInvariant()} as at {LastPeriod}"
                : CouldBeChance ? $"{words}, could be chance"
                : words;
        }
    }
}
