using Logframe.Core.Definition;

namespace Logframe.Reports.Exports;

/// <summary>What of everything is to be taken away.</summary>
/// <param name="Codes">Codes of indicators; null for all.</param>
/// <param name="Areas">Areas whose figures are wanted; empty for all.</param>
/// <param name="Span">Periods wanted.</param>
internal sealed record ExportChoice(IReadOnlyCollection<string>? Codes, IReadOnlyList<Area> Areas, PeriodSpan Span)
{
    public static ExportChoice Everything { get; } = new(null, [], PeriodSpan.Unbounded);

    public bool Takes(Indicator indicator) => Codes is null || Codes.Contains(indicator.Code, StringComparer.OrdinalIgnoreCase);
}
