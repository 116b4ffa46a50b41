namespace Logframe.Reports;

/// <summary>A number with what it counts, in one or several.</summary>
internal static class Counted
{
    /// <summary>"1 plan", "2 plans", "3 priorities".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="several">The word for several, where it is not the same with an s.</param>
    public static string Of(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";
}
