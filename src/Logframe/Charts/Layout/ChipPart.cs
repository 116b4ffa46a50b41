using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>A word or a symbol in a rounded label.</summary>
internal abstract record ChipPart
{
    public abstract double Width { get; }

    /// <param name="left">Its left edge.</param>
    /// <param name="middle">Its middle line.</param>
    public abstract Mark At(double left, double middle);

    /// <summary>Each word of a phrase.</summary>
    public static IEnumerable<ChipPart> Words(string text, TextStyle style) => text.Split(' ').Select(word => new Word(word, style));

    /// <summary>The same with words that stand beside each other set as one text, which spaces them as its font does.</summary>
    public static IReadOnlyList<ChipPart> Joined(IReadOnlyList<ChipPart> line) => line.Aggregate(new List<ChipPart>(), (joined, part) =>
    {
        if (part is Word word && joined.LastOrDefault() is Word before && before.Style == word.Style)
        {
            joined[^1] = before with { Text = $"{before.Text} {word.Text}" };
        }
        else
        {
            joined.Add(part);
        }

        return joined;
    });

    /// <summary>The symbol of a verdict.</summary>
    public static ChipPart SymbolOf(Verdict verdict) => new Symbol(verdict);

    private sealed record Word(string Text, TextStyle Style) : ChipPart
    {
        public override double Width => Style.WidthOf(Text);

        public override Mark At(double left, double middle) => new TextMark(new Point(left, middle + (Style.Size * 0.36)), Text, Style);
    }

    private sealed record Symbol(Verdict Verdict) : ChipPart
    {
        private const double Reach = 9;
        private const double RoomBefore = 3;
        private const double RoomAfter = 4;

        public override double Width => RoomBefore + (2 * Reach) + RoomAfter;

        public override Mark At(double left, double middle) =>
            VerdictSymbol.At(Verdict, new Point(left + RoomBefore + Reach, middle), Reach, ChipColours.Of(Verdict).Border);
    }
}
