using Logframe.Core.Assessments;

namespace Logframe.Charts.Slope;

/// <summary>The promises of one level of the framework.</summary>
/// <param name="Heading">"Outcome 1: Give children the best start".</param>
/// <param name="Lines">Those with a place on the scale on either day.</param>
/// <param name="Unplaced">Those that were judged on either day and have no number that could be placed.</param>
internal sealed record SlopeGroup(string Heading, IReadOnlyList<SlopeLine> Lines, IReadOnlyList<SlopeLine> Unplaced);

/// <summary>One promise on the two days.</summary>
/// <param name="Code">"3.1".</param>
/// <param name="Title">Its short name.</param>
/// <param name="Then">As it stood.</param>
/// <param name="Now">As it stands.</param>
internal sealed record SlopeLine(string Code, string Title, SlopeEnd Then, SlopeEnd Now)
{
    public string Label => $"{Code} {Title}";

    public bool Moved => (Then.Verdict, Then.Underlying) != (Now.Verdict, Now.Underlying);

    public bool IsPlaced => Then.Percent is not null || Now.Percent is not null;
}

/// <summary>Where a promise stood on one day.</summary>
/// <param name="Verdict">As shown.</param>
/// <param name="Underlying">Before staleness overrode it.</param>
/// <param name="Figure">The value that carried the verdict, with its unit, period and area; blank where there is none.</param>
/// <param name="HeldAgainst">What it was held against, with its unit; blank where that is no number.</param>
/// <param name="Percent">How much better than that, in percent of it, with as many decimals as tell it from nought; null where it cannot be placed.</param>
internal sealed record SlopeEnd(Verdict Verdict, Verdict Underlying, string Figure, string HeldAgainst, double? Percent)
{
    /// <summary>"▼ Off course" without the symbol, with what lies behind a stale one.</summary>
    public string Words => Underlying == Verdict ? Verdict.Word() : $"{Verdict.Word()}, stale, last {Underlying.Word().ToLowerInvariant()}";
}
