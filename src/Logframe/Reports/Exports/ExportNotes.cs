using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports;

/// <summary>A remark on an export.</summary>
/// <param name="Subject">What it is about, in a word or two.</param>
/// <param name="Text">In sentences.</param>
internal sealed record ExportNote(string Subject, string Text);

/// <summary>What whoever uses an export must know: how it was made, what blank means, and what to write beside the figures.</summary>
internal static class ExportNotes
{
    public static string Title(ExportData data) => (data.Nature == DataNature.Simulated ? "SIMULATED: " : "") + data.Framework.Title;

    public static string Summary(ExportData data) =>
        (data.Nature == DataNature.Simulated ? "SIMULATED figures, not results. " : "")
        + $"What {data.Framework.Title} promised, the figures published on it and the verdicts, as known on {Overview.Day(data.Whole.AsOf)}.";

    public static IReadOnlyList<ExportNote> Of(ExportData data) =>
    [
        .. data.Nature == DataNature.Simulated ? [new ExportNote("SIMULATED", "Every figure in it is made up by the product's own simulator to show how it works. None describes a real place.")] : Array.Empty<ExportNote>(),
        new("As of", $"{Overview.Day(data.Whole.AsOf)}: nothing that became known later counts."),
        new("Newest figure", data.Whole.KnownAt is { } known ? $"became known on {Overview.Day(DateOnly.FromDateTime(known.UtcDateTime))}" : "none is known yet"),
        new("Promises", $"{data.Framework.Provenance}; definition {data.Framework.Hash}"),
        new("Method", $"Logframe {typeof(ExportNotes).Assembly.GetName().Version!.ToString(3)}, methods {Assessor.MethodVersion}"),
        .. Chosen(data),
        .. FigureSource.All(data).Select(source => new ExportNote("Source", source.Attribution + (source.Terms is null ? "" : $" Terms: {source.Terms}"))).Distinct(),
        .. FigureSource.All(data).Select(source => source.Licence).Distinct().Select(licence => new ExportNote("Licence", licence.Title + (licence.Path is null ? "." : $": {licence.Path}"))),
        .. Enum.GetValues<Verdict>().Select(verdict => new ExportNote(verdict.Word(), $"{verdict.Symbol()} {verdict.Meaning()}.")),
        new("Codes", "Codes of indicators and levels are text: 1.10 and 1.1 are two indicators. Read these columns as text."),
    ];

    private static IEnumerable<ExportNote> Chosen(ExportData data)
    {
        if (data.Choice.Codes is { } codes)
        {
            yield return new ExportNote("Only indicators", string.Join(", ", codes));
        }

        if (data.Choice.Areas.Count > 0)
        {
            yield return new ExportNote("Only areas", string.Join(", ", data.Choice.Areas.Select(area => area.Name)));
        }

        if (data.Choice.Span.IsBounded)
        {
            yield return new ExportNote(
                "Only periods",
                $"whose middle lies {(data.Choice.Span.First is { } first ? $"on or after {Overview.Day(first)}" : "")}{(data.Choice.Span is { First: not null, Last: not null } ? " and " : "")}{(data.Choice.Span.Last is { } last ? $"on or before {Overview.Day(last)}" : "")}. Verdicts rest on all periods.");
        }
    }
}
