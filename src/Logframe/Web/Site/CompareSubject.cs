using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Reports;

namespace Logframe.Web.Site;

/// <summary>Two readings of the framework side by side: two days, or two areas on one day.</summary>
/// <param name="First">What stands on the left.</param>
/// <param name="Second">What stands on the right.</param>
/// <param name="AreDays">True for two days.</param>
internal sealed record CompareSubject(ComparedSide First, ComparedSide Second, bool AreDays)
{
    public const string WithKey = "with";

    public const string DayKey = "day";

    public bool IsSame => First.Name == Second.Name;

    /// <summary>Every indicator of either side of which there is something to compare, in the order of the framework; those promised on the first side alone come last.</summary>
    public IReadOnlyList<ComparedRow> Rows { get; } =
    [
        .. First.Whole.Indicators.Concat(Second.Whole.Indicators)
            .Select(indicator => indicator.Indicator.Code)
            .Distinct()
            .Select(code => new ComparedRow(First.Whole.Find(code), Second.Whole.Find(code)))
            .Where(row => row.HasFigure),
    ];

    /// <summary>What the reader asked for: two areas where one is named, otherwise two days.</summary>
    /// <exception cref="CommandFailure">A day that is no date, or has not come; an area that there is not.</exception>
    public static CompareSubject Of(PageContext page)
    {
        var (reading, areas) = (page.Reading, page.Reading.Assessed.Areas);
        if (AskedArea.Of(page) is { } first)
        {
            var second = AskedArea.Of(page, WithKey) ?? areas.FirstOrDefault(view => view != first) ?? first;
            return new CompareSubject(Side(first), Side(second), AreDays: false);
        }

        var day = SinceDay.Asked(page, DayKey) ?? reading.AsOf.AddYears(-1);
        if (day > page.Room.Today)
        {
            throw CommandFailure.WrongInput($"{AskedDay.Iso(day)} has not come yet: nobody knows what will be known then.");
        }

        return new CompareSubject(
            new ComparedSide(Overview.Day(day), page.Room.On(day == page.Room.Today ? null : day).Whole),
            new ComparedSide(Overview.Day(reading.AsOf), reading.Whole),
            AreDays: true);
    }

    private static ComparedSide Side(AreaViewAssessment view) => new(view.Area.Name, view.Assessment);
}

/// <summary>One of the two that are compared.</summary>
/// <param name="Name">The day or the area.</param>
/// <param name="Whole">How it stands.</param>
internal sealed record ComparedSide(string Name, FrameworkAssessment Whole);

/// <summary>One indicator on both sides; null where a side does not promise it.</summary>
internal sealed record ComparedRow(IndicatorAssessment? First, IndicatorAssessment? Second)
{
    public IndicatorAssessment Either => (Second ?? First)!;

    public bool HasFigure => Has(First) || Has(Second);

    public bool Differs => (First?.Verdict, First?.UnderlyingVerdict) != (Second?.Verdict, Second?.UnderlyingVerdict);

    /// <summary>"25.3% (2022/23)", and whose it is where the two figures are not of one part and one area.</summary>
    public static string Text(IndicatorAssessment? side, IndicatorAssessment? beside) =>
        side is null ? "not promised"
        : beside is null ? ChangeSentence.Figure(side)
        : ChangeSentence.Figure(side, beside);

    private static bool Has(IndicatorAssessment? side) => side?.Carrier.Carrier.Current is not null || side is { Verdict: not Verdict.CannotBeJudged };
}
