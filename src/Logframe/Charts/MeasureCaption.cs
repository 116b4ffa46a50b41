using Logframe.Core.Definition;

namespace Logframe.Charts;

/// <summary>Says what exactly a measure measures, of whom, in which unit and which way is better.</summary>
internal static class MeasureCaption
{
    public static string Of(Indicator indicator, Measure measure)
    {
        var people = new[] { measure.Verification.Sex, measure.Verification.Age }.Where(word => word is not (null or "" or "Not applicable"));
        var parts = new[] { measure.Name == indicator.Title ? "" : measure.Name, string.Join(", ", people) };
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    public static string OfValues(Measure measure)
    {
        var unit = measure.Unit switch
        {
            null => "Unit not stated",
            { Text: "%" } => "Per cent",
            var stated => char.ToUpperInvariant(stated.Display[0]) + stated.Display[1..],
        };
        var good = measure.Polarity switch
        {
            Polarity.LowerIsBetter => "lower is better",
            Polarity.HigherIsBetter => "higher is better",
            Polarity.NoJudgement => "neither way is better",
            _ => "which way is better is not stated",
        };
        return $"{unit}, {good}";
    }

    /// <summary>Null where neither way is better, or where it is not stated.</summary>
    public static bool? LowerIsGood(Measure measure) => measure.Polarity switch
    {
        Polarity.LowerIsBetter => true,
        Polarity.HigherIsBetter => false,
        _ => null,
    };
}
