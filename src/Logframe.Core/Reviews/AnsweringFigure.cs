using Logframe.Core.Assessments;

namespace Logframe.Core.Reviews;

/// <summary>The figure of a series that can say what was true on a day, or why there is none.</summary>
/// <remarks>
/// It is the earliest one whose period holds the day. A figure of an earlier period cannot show what was due later, and one of a later period
/// says nothing of the day; neither is taken in its place. A series of counts on single days is answered by its first count on the day or after it,
/// as long as no release lies between them.
/// </remarks>
/// <param name="Point">Null where nothing answers; it may be there without a value.</param>
/// <param name="IsPassedOver">True where only later figures are known: the one that would answer was never published.</param>
public sealed record AnsweringFigure(SeriesPoint? Point, bool IsPassedOver)
{
    private const int Yearly = 12;

    public static AnsweringFigure Of(AreaAssessment area, int? cycleMonths, DateOnly day)
    {
        var notBefore = area.Points.Where(point => point.Period.End >= day).OrderBy(point => point.Period.End).ToList();
        var answer = notBefore.FirstOrDefault(point => point.Period.Months > 0
            ? point.Period.Start <= day
            : point.Period.End < day.AddMonths(cycleMonths ?? Yearly));
        return new AnsweringFigure(answer, answer is null && notBefore.Count > 0);
    }
}
