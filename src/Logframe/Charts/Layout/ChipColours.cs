using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>The colours in which a verdict is shown; word and symbol say the same without them.</summary>
internal sealed record ChipColours(Colour Fill, Colour Border, Colour Text)
{
    public static readonly ChipColours Plain = new(Colour.White, Colour.Of("7d888d"), Colour.Of("3b4347"));

    private static readonly ChipColours Green = new(Colour.Of("e6f2ea"), Colour.Of("00694a"), Colour.Of("004a23"));
    private static readonly ChipColours Amber = new(Colour.Of("fdf1e0"), Colour.Of("b26b00"), Colour.Of("6b3a00"));
    private static readonly ChipColours Red = new(Colour.Of("fbe9e7"), Colour.Of("b3261e"), Colour.Of("7a150f"));
    private static readonly ChipColours Grey = new(Colour.Of("f1f3f4"), Colour.Of("757f85"), Colour.Of("3b4347"));

    public static ChipColours Of(Verdict verdict) => verdict switch
    {
        Verdict.Achieved or Verdict.OnCourse => Green,
        Verdict.Short => Amber,
        Verdict.OffCourse => Red,
        Verdict.CannotBeJudged => Grey,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };
}
