using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>The recent trend as published, or else by the test of methods.md 3, read by the polarity.</summary>
internal static class RecentTrendOpinion
{
    public static MethodOpinion Of(Matter matter)
    {
        if (matter.NoValue is { } reason)
        {
            return MethodOpinion.None(RuleSet.RecentTrend, reason);
        }

        var published = RecentTrendTest.Published(matter.Current);
        var test = published == TrendMarker.CannotBeCalculated ? RecentTrendTest.Of(matter.Measure, matter.Area.Points, matter.Current) : null;
        var marker = test?.Result.Marker ?? published;
        var basis = test is null ? "as published" : "by a test of the last five points";
        return marker switch
        {
            TrendMarker.CannotBeCalculated => MethodOpinion.None(RuleSet.RecentTrend, Why(test!.Result.Reason)),
            TrendMarker.NoChange => MethodOpinion.None(
                RuleSet.RecentTrend, "on five points that often means too little evidence", $"No significant change, {basis}."),
            TrendMarker.Increasing => Judge(matter, Polarity.HigherIsBetter, $"Increasing significantly, {basis}"),
            TrendMarker.Decreasing => Judge(matter, Polarity.LowerIsBetter, $"Decreasing significantly, {basis}"),
            _ => throw new ArgumentOutOfRangeException(nameof(matter), marker, "Not a marker."),
        };
    }

    private static MethodOpinion Judge(Matter matter, Polarity better, string says) => matter.Measure.Polarity switch
    {
        null => MethodOpinion.None(RuleSet.RecentTrend, "the framework does not say which way is better", says + "."),
        Polarity.NoJudgement => MethodOpinion.None(RuleSet.RecentTrend, "neither way is better", says + "."),
        var polarity => MethodOpinion.Of(RuleSet.RecentTrend, polarity == better, $"{says}, and getting {(polarity == better ? "better" : "worse")}."),
    };

    private static string Why(NoTrendReason? reason) => reason switch
    {
        NoTrendReason.TooFewPoints => "needs five comparable points",
        NoTrendReason.ValueKind => "the test does not suit this kind of value",
        NoTrendReason.YearRange => "needs five yearly points, and periods of several years share data",
        NoTrendReason.NoConfidenceInterval => "one of the last five points has no interval to test with",
        _ => "one of the last five points lacks the count or population that the test needs",
    };
}
