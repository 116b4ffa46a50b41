using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Assessments.Parity;

/// <summary>A published comparison that came out otherwise than ours, and the rule by which it may have done so.</summary>
internal sealed record ComparisonDifference(Observation Row, Observation Nation, Polarity Polarity, PublishedComparison Published, PublishedComparison Ours)
{
    /// <summary>A figure printed with more decimals than this has hardly been rounded.</summary>
    private const int MostRoundedDecimals = 2;

    public string Figures => string.Create(CultureInfo.InvariantCulture, $"{Row.Interval95!.Value.Lower} to {Row.Interval95.Value.Upper} against {Nation.Value}");

    /// <param name="peers">Every figure that is compared with the same national one: another method explains a word only where it gives all of theirs.</param>
    public string Rule(IEnumerable<Observation> peers)
    {
        if (Published == PublishedComparison.NotCompared)
        {
            return "methods.md 2.2: value, limits and national figure are published, and the source compares other areas on this indicator.";
        }

        if (Published != PublishedComparison.Similar && Ours != PublishedComparison.Similar)
        {
            return ParityReasons.OtherPolarity;
        }

        var nation = ComparisonWords.Figure(Nation);
        var compared = peers.Where(peer => peer.Interval95 is not null && peer.ComparedToEngland is not (null or PublishedComparison.NotCompared)).ToList();
        return Roundings.Any(value => Gives(BenchmarkMethod.SingleInterval95, ComparisonWords.Figure(Row), nation with { Value = value }, Published))
                ? "methods.md 2.2: the national figure is printed rounded; within its rounding the published word follows."
            : compared.All(peer => Gives(BenchmarkMethod.DoubleInterval95, ComparisonWords.Figure(peer), nation, peer.ComparedToEngland))
                ? "methods.md 2.2, double_ci_95: the two 95% intervals give every word of this period."
            : compared.All(peer => Gives(BenchmarkMethod.SingleInterval95, ComparisonWords.Figure(peer) with { Interval95 = peer.Interval998 }, nation, peer.ComparedToEngland))
                ? "methods.md 2.2: the 99.8% limits give every word of this period."
            : "No rule of methods.md 2.2 gives the words of this period from its figures: the two may be of different editions.";
    }

    /// <summary>The ends between which the national figure lay before it was rounded; none where it is printed in full.</summary>
    private IEnumerable<double> Roundings
    {
        get
        {
            var (value, text) = (Nation.Value!.Value, Nation.Value.Value.ToString("0.###############", CultureInfo.InvariantCulture));
            var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var half = Math.Pow(10, -decimals) / 2;
            return decimals <= MostRoundedDecimals ? [value - half, value + half] : [];
        }
    }

    private bool Gives(BenchmarkMethod method, BenchmarkFigure area, BenchmarkFigure nation, PublishedComparison? word) =>
        ComparisonWords.Of(Benchmark.Compare(method, Polarity, area, nation)) == word;
}
