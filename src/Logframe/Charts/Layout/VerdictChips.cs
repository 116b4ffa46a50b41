using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>The verdict and its qualifications as rounded labels in a row.</summary>
internal static class VerdictChips
{
    private const double Gap = 10;
    private const double TextSize = 20;

    public static void Add(TextColumn column, ShownVerdict shown)
    {
        var marks = new List<Mark>();
        var (left, top, bottom) = (column.Left, column.Bottom, column.Bottom);
        foreach (var chip in Chips(shown))
        {
            if (left > column.Left && left + chip.Width > column.Left + column.Width)
            {
                (left, top) = (column.Left, bottom + Gap);
            }

            var (drawn, box) = chip.At(left, top, column.Width);
            marks.AddRange(drawn);
            left = box.Right + Gap;
            bottom = Math.Max(bottom, box.Bottom);
        }

        column.Add(marks, bottom);
    }

    private static IEnumerable<Chip> Chips(ShownVerdict shown)
    {
        var plain = new TextStyle(TextSize, false, ChipColours.Plain.Text);
        var colours = ChipColours.Of(shown.Verdict);
        yield return new Chip(colours, [ChipPart.SymbolOf(shown.Verdict), .. ChipPart.Words(shown.Verdict.Word(), new TextStyle(TextSize, true, colours.Text))]);
        if (shown.LastVerdict is { } last)
        {
            yield return new Chip(
                ChipColours.Plain,
                [.. ChipPart.Words("stale, last", plain), ChipPart.SymbolOf(last), .. ChipPart.Words($"{last.Word()} as at {shown.LastPeriod}", plain)]);
        }

        if (shown.CouldBeChance)
        {
            yield return new Chip(ChipColours.Plain, [.. ChipPart.Words("could be chance", plain)]);
        }
    }
}
