using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Review.Appendices;

/// <summary>The figure of another place for the same period.</summary>
internal sealed record ComparedFigure(string Place, double Value)
{
    /// <summary>One for each view that has a figure of that part and period.</summary>
    public static IReadOnlyList<ComparedFigure> Of(IEnumerable<AreaViewAssessment> views, Measure measure, Period period) =>
    [
        .. from view in views
           let point = view.Find(measure.Key)?.Points.FirstOrDefault(point => point.Period.Start == period.Start && point.Period.End == period.End)
           where point?.Value is not null
           select new ComparedFigure(view.Area.Name, point.Value!.Value),
    ];
}
