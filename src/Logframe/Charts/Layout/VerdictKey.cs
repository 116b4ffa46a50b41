using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>Names the symbols of verdicts that a picture uses, in the order of the verdicts.</summary>
internal static class VerdictKey
{
    private const double SymbolReach = 8;

    public static void Add(TextColumn column, IEnumerable<Verdict> verdicts) => Add(column, verdicts, VerdictWords.Word);

    /// <param name="column">Where.</param>
    /// <param name="verdicts">Each is named once.</param>
    /// <param name="words">What stands beside the symbol.</param>
    public static void Add(TextColumn column, IEnumerable<Verdict> verdicts, Func<Verdict, string> words) => MarkKey.Add(column, Entries(verdicts, words));

    public static IEnumerable<(Func<Point, IEnumerable<Mark>> Sample, string Words)> Entries(IEnumerable<Verdict> verdicts, Func<Verdict, string> words) =>
        verdicts.Distinct().Order().Select(verdict => (Sample(verdict), words(verdict)));

    private static Func<Point, IEnumerable<Mark>> Sample(Verdict verdict) => at => [VerdictSymbol.At(verdict, at, SymbolReach, ChipColours.Of(verdict).Border)];
}
