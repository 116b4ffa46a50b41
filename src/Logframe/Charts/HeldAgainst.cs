namespace Logframe.Charts;

/// <summary>What charts say of the number that a verdict holds a figure against.</summary>
/// <remarks>Not the same as what is needed by now, which the path alone says (methods.md 4.3 and 6.6).</remarks>
internal static class HeldAgainst
{
    public const string Note = "A figure is held against the needed path on the day; against the target once that is met or due, or where no path leads there; or against the comparator.";
}
