namespace Logframe.Core.Definition.Linting;

/// <summary>A published series that is cited and not read deserves a word.</summary>
internal static class CitationRules
{
    public static IEnumerable<Finding> Check(Indicator indicator) => indicator.AlsoCites.Select((citation, index) => new Finding(
        citation.Role == CitationRole.Predecessor ? FaultSeverity.Note : FaultSeverity.Warning,
        $"indicators[{indicator.Code}].also-cites[{index + 1}]",
        citation.Role == CitationRole.Predecessor
            ? $"The source also cites {Named(citation)}, a predecessor that is not read."
            : $"The source cites {Named(citation)}, which is not what the indicator says; it is not read."));

    private static string Named(Citation citation) =>
        $"Fingertips {citation.FingertipsId} \"{citation.PublishedName}\"" + (citation.Note is { } note ? $" ({note})" : "");
}
