using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Layout;

/// <summary>Cuts a series into stretches that may be joined by a line: a gap or a change of method ends one.</summary>
/// <param name="periods">Every period of the time axis.</param>
/// <param name="breaks">Changes over which values are not compared.</param>
internal sealed class SeriesRuns(IReadOnlyList<Period> periods, IReadOnlyList<MethodBreak> breaks)
{
    public IEnumerable<IReadOnlyList<SeriesPoint>> Of(IReadOnlyList<SeriesPoint> points)
    {
        var run = new List<SeriesPoint>();
        foreach (var point in points)
        {
            if (run.Count > 0 && (point.Value is null || !AreNeighbours(run[^1], point)))
            {
                yield return run;
                run = [];
            }

            if (point.Value is not null)
            {
                run.Add(point);
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private bool AreNeighbours(SeriesPoint one, SeriesPoint next) =>
        !periods.Any(period => period.DecimalMid > one.Period.DecimalMid && period.DecimalMid < next.Period.DecimalMid)
        && !breaks.Any(moment => moment.FirstDay > one.Period.End && moment.FirstDay <= next.Period.End);
}
