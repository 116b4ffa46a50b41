namespace Logframe.Reports;

/// <summary>Joins words as a sentence does.</summary>
internal static class Listed
{
    /// <summary>"a, b and c".</summary>
    public static string And(IEnumerable<string> parts) => parts.ToList() switch
    {
        [] => "",
        [var only] => only,
        var several => string.Join(", ", several.SkipLast(1)) + " and " + several[^1],
    };
}
