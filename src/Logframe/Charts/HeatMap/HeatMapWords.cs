using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.HeatMap;

/// <summary>The sentence, the remarks, the table and the long description of a heat map.</summary>
internal static class HeatMapWords
{
    public static string Sentence(IReadOnlyList<HeatMapRow> rows, IReadOnlyList<HeatMapArea> areas)
    {
        var judged = rows.Where(row => row.Obstacle is null).ToList();
        if (judged.Count == 0)
        {
            return rows.Count == 1 ? "The one promise cannot be judged in any single area." : $"None of the {rows.Count} promises can be judged in any single area.";
        }

        var wide = judged.Where(row => row.Cells.Count(cell => cell?.Verdict is Verdict.Short or Verdict.OffCourse) * 2 > row.Cells.Count(cell => cell?.IsJudged == true)).Select(row => row.Code).ToList();
        return $"{judged.Count} of {rows.Count} promises can be judged in at least one area; {Wide(wide)} short or off course in more than half of the areas judged; {Worst(rows, areas)}.";
    }

    public static IReadOnlyList<string> Notes(IReadOnlyList<HeatMapRow> rows, IReadOnlyList<HeatMapArea> areas)
    {
        string[] notes =
        [
            "Only the first column carries the verdict of the framework; the areas are for reading and count in none.",
            areas.All(area => area.IsOwn) ? "" : $"{string.Join(", ", areas.Where(area => !area.IsOwn).Select(area => area.Name))} is there to compare.",
            rows.Any(row => row.Obstacle is null && row.Cells.Contains(null)) ? "An empty cell: nothing is promised for the area." : "",
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(HeatMapChart chart) => new(
        chart.Title,
        ["Promise", HeatMapChart.Promise, .. chart.Areas.Select(area => area.Name)],
        [.. chart.Rows.Select(row => (IReadOnlyList<TableCell>)[row.Label, .. row.All.Select(cell => new TableCell(cell?.Words ?? "Nothing promised"))])]);

    public static string Describe(HeatMapChart chart)
    {
        var blind = chart.Rows.Where(row => row.Obstacle is not null).ToList();
        string[] sentences =
        [
            chart.Sentence,
            .. chart.Rows.Where(row => row.Obstacle is null).Select(row => Story(row, chart.Areas)),
            blind.Count == 0 ? "" : $"Cannot be judged in any area: {string.Join("; ", blind.Select(row => $"{row.Label} ({row.Obstacle})"))}.",
            .. chart.Notes,
            chart.Source,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Story(HeatMapRow row, IReadOnlyList<HeatMapArea> areas)
    {
        var groups = row.Cells.Zip(areas).Where(pair => pair.First is not null).GroupBy(pair => pair.First!.Verdict, pair => pair.Second.Name).OrderBy(group => group.Key)
            .Select(group => $"{group.Key.Word().ToLowerInvariant()} in {string.Join(", ", group)}");
        return $"{row.Label}: {row.Promise.Words.ToLowerInvariant()} as promised; {string.Join("; ", groups)}.";
    }

    private static string Wide(List<string> codes) => codes.Count switch
    {
        0 => "none is",
        1 => $"{codes[0]} is",
        _ => $"{string.Join(", ", codes.SkipLast(1))} and {codes[^1]} are",
    };

    private static string Worst(IReadOnlyList<HeatMapRow> rows, IReadOnlyList<HeatMapArea> areas)
    {
        var columns = areas.Select((area, i) => (area, Cells: rows.Select(row => row.Cells[i]).ToList()))
            .Where(column => column.area.IsOwn)
            .Select(column => (column.area.Name, Failed: column.Cells.Count(cell => cell?.Verdict == Verdict.OffCourse), Judged: column.Cells.Count(cell => cell?.IsJudged == true)))
            .ToList();
        var most = columns.Max(column => column.Failed);
        var worst = columns.Where(column => column.Failed == most).ToList();
        return most == 0 ? "nothing is off course in any area"
            : worst.Count == 1 ? $"{worst[0].Name} has the most off course, {most} of the {worst[0].Judged} judged there"
            : $"the most off course in one area is {most}, in {string.Join(", ", worst.SkipLast(1).Select(column => column.Name))} and {worst[^1].Name}";
    }
}
