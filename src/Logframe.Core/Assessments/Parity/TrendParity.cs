using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Assessments.Parity;

/// <summary>The published recent trend against the test of methods.md 3.</summary>
internal static class TrendParity
{
    private const int Points = 5;

    /// <param name="row">Where the word stands.</param>
    /// <param name="published">The word.</param>
    /// <param name="basis">What the framework says of the series.</param>
    /// <param name="rows">The series up to that row, in order of time.</param>
    public static ParityCheck Check(Observation row, PublishedTrend published, ParityBasis? basis, IReadOnlyList<Observation> rows)
    {
        var subject = new ParitySubject(ParityQuestion.RecentTrend, row, published);
        if (basis is null)
        {
            return subject.NotRecomputable(ParityReasons.NotRead);
        }

        if (basis.Kind is not { } kind)
        {
            return subject.NotRecomputable(ParityReasons.NoKind);
        }

        var tested = rows.Where(point => point.State != ValueState.Missing).TakeLast(Points).ToList();
        var result = RecentTrend.Of(kind, [.. tested.Select(Point)], Math.Max(1, row.Series.PeriodMonths / 12));
        if (result.Reason is { } reason && published != PublishedTrend.CannotBeCalculated)
        {
            return WithoutOurs(subject, reason);
        }

        var isUnjudged = published is PublishedTrend.Increasing or PublishedTrend.Decreasing;
        var polarity = isUnjudged ? Polarity.NoJudgement : basis.Polarity;
        if (result.IsSignificant && polarity is null)
        {
            return subject.NotRecomputable(ParityReasons.NoPolarity);
        }

        var ours = result.Label(polarity);
        return ours == published ? subject.Agrees(ours, isUnjudged ? ParityReasons.DirectionOnly : result.Reason is not null ? "Neither can calculate a trend." : null)
            : published == PublishedTrend.CannotBeCalculated && Narrower(kind, tested) is { } rule ? subject.OnlyOurs(ours, rule)
            : subject.Differs(ours, Explain(published, result, polarity, kind, tested), Figures(result));
    }

    /// <summary>The order of the rows is their time: the test asks for no more.</summary>
    private static TrendPoint Point(Observation row, int place)
    {
        var isPublished = row.State == ValueState.Published;
        return new TrendPoint(DateOnly.FromDayNumber(place), isPublished ? row.Value : null, row.Count, row.Denominator, row.Interval95);
    }

    private static ParityCheck WithoutOurs(ParitySubject subject, NoTrendReason reason) => reason switch
    {
        NoTrendReason.TooFewPoints => subject.NotRecomputable("Fewer than five periods up to the one with the trend are held."),
        NoTrendReason.InvalidPoint => subject.NotRecomputable("The source gives no value, no count or no denominator for one of the five latest periods."),
        NoTrendReason.NoConfidenceInterval => subject.NotRecomputable("The source gives no 95% limits for one of the five latest periods."),
        NoTrendReason.ValueKind => subject.Differs(PublishedTrend.CannotBeCalculated, "methods.md 3, step 1: this kind of value is not tested."),
        NoTrendReason.YearRange => subject.Differs(PublishedTrend.CannotBeCalculated, "methods.md 3, step 2: periods of several years share data and are not tested."),
        _ => subject.Differs(PublishedTrend.CannotBeCalculated, "methods.md 3, step 5: a count is as large as its denominator."),
    };

    /// <summary>Why the source's own rule stops short of a test that methods.md 3 makes; null where it does not.</summary>
    private static string? Narrower(ValueKind kind, IReadOnlyList<Observation> tested) =>
        kind == ValueKind.DirectlyStandardisedRate ? "The source tests proportions and crude rates only; methods.md 3, step 1, tests directly standardised rates too."
        : HasGap(tested) ? "The source wants five periods without a gap; methods.md 3, step 3, takes the five latest."
        : null;

    private static bool HasGap(IReadOnlyList<Observation> rows) =>
        rows.Zip(rows.Skip(1)).Any(pair => MonthOf(pair.Second.SortKey) - MonthOf(pair.First.SortKey) > pair.First.Series.PeriodMonths);

    /// <summary>Months since year 0 of a key YYYYQQMM, in which quarter and month are 0 where a period has none.</summary>
    private static int MonthOf(int sortKey)
    {
        var (year, quarter, month) = (sortKey / 10_000, sortKey / 100 % 100, sortKey % 100);
        return 12 * year + (month > 0 ? month - 1 : quarter > 0 ? 3 * (quarter - 1) : 0);
    }

    private static string Explain(PublishedTrend published, RecentTrendResult result, Polarity? polarity, ValueKind kind, IReadOnlyList<Observation> tested)
    {
        if (result.IsSignificant && Enum.GetValues<Polarity>().Any(other => result.Label(other) == published))
        {
            return ParityReasons.OtherPolarity;
        }

        if (kind == ValueKind.Proportion && ProportionCountTrend.Of([.. tested.Select(row => new CountAndDenominator(row.Count, row.Denominator))]).Label(polarity) == published)
        {
            return "methods.md 3, legacy variant: the older test on counts gives the published word.";
        }

        return result.Consistent is false && result.ChiSquare > RecentTrendResult.CriticalChiSquare
            ? "methods.md 3, step 8: leaving out one point turns the slope."
            : "methods.md 3, step 9: by the published limits chi-squared lies on the other side of the critical value.";
    }

    private static string Figures(RecentTrendResult result) => string.Create(
        CultureInfo.InvariantCulture, $"chi-squared {result.ChiSquare:0.##} against {RecentTrendResult.CriticalChiSquare:0.##}");
}
