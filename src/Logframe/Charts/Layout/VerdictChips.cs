using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>The verdict and its qualifications as rounded labels in a row.</summary>
internal static class VerdictChips
{
    private const double Height = 38;
    private const double Padding = 12;

    /// <summary>Less than on the left, because most fonts leave some of the room of a text free.</summary>
    private const double PaddingRight = 6;

    private const double Gap = 10;
    private const double SymbolReach = 9;
    private const double TextSize = 20;

    public static void Add(TextColumn column, ShownVerdict shown)
    {
        var marks = new List<Mark>();
        var left = column.Left;
        var top = column.Bottom;
        foreach (var chip in Chips(shown))
        {
            var width = Padding + PaddingRight + chip.Parts.Sum(part => part.Width);
            if (left > column.Left && left + width > column.Left + column.Width)
            {
                left = column.Left;
                top += Height + Gap;
            }

            marks.AddRange(Draw(chip, new Box(left, top, left + width, top + Height)));
            left += width + Gap;
        }

        column.Add(marks, top + Height);
    }

    private static IEnumerable<Chip> Chips(ShownVerdict shown)
    {
        yield return new Chip(ChipColours.Of(shown.Verdict), [new Symbol(shown.Verdict), new Phrase(shown.Verdict.Word(), new TextStyle(TextSize, true, ChipColours.Of(shown.Verdict).Text))]);
        if (shown.LastVerdict is { } last)
        {
            yield return new Chip(
                ChipColours.Plain,
                [
                    new Phrase("stale, last", new TextStyle(TextSize, false, ChipColours.Plain.Text)),
                    new Symbol(last),
                    new Phrase($"{last.Word()} as at {shown.LastPeriod}", new TextStyle(TextSize, false, ChipColours.Plain.Text)),
                ]);
        }

        if (shown.CouldBeChance)
        {
            yield return new Chip(ChipColours.Plain, [new Phrase("could be chance", new TextStyle(TextSize, false, ChipColours.Plain.Text))]);
        }
    }

    private static IEnumerable<Mark> Draw(Chip chip, Box box)
    {
        yield return new RectangleMark(box.Grown(-0.75), chip.Colours.Fill, new Stroke(chip.Colours.Border, 1.5), Corner: 5);
        var left = box.Left + Padding;
        foreach (var part in chip.Parts)
        {
            yield return part.At(left, box.Centre.Y);
            left += part.Width;
        }
    }

    /// <summary>One rounded label.</summary>
    private sealed record Chip(ChipColours Colours, IReadOnlyList<Part> Parts);

    /// <summary>A word or a symbol in a rounded label.</summary>
    private abstract record Part
    {
        public abstract double Width { get; }

        public abstract Mark At(double left, double middle);
    }

    /// <summary>Words in a rounded label.</summary>
    private sealed record Phrase(string Text, TextStyle Style) : Part
    {
        public override double Width => Style.WidthOf(Text);

        public override Mark At(double left, double middle) => new TextMark(new Point(left, middle + (Style.Size * 0.36)), Text, Style);
    }

    /// <summary>The symbol of a verdict in a rounded label.</summary>
    private sealed record Symbol(Verdict Verdict) : Part
    {
        public override double Width => (2 * SymbolReach) + (2 * Gap) - 4;

        public override Mark At(double left, double middle) =>
            VerdictSymbol.At(Verdict, new Point(left + SymbolReach + 3, middle), SymbolReach, ChipColours.Of(Verdict).Border);
    }
}
