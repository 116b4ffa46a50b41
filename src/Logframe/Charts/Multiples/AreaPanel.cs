using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Charts.Multiples;

/// <summary>One area with its series.</summary>
/// <param name="Area">As people write it.</param>
/// <param name="Verdict">Where the promise stands on the area's own figures.</param>
/// <param name="Direction">Which way its latest value moved.</param>
/// <param name="Points">In order of time, gaps included; at least one has a value.</param>
/// <param name="Breaks">Changes over which values are not compared.</param>
internal sealed record AreaPanel(string Area, Verdict Verdict, DirectionOfTravel Direction, IReadOnlyList<SeriesPoint> Points, IReadOnlyList<MethodBreak> Breaks)
{
    public IEnumerable<SeriesPoint> Known => Points.Where(point => point.Value is not null);

    public SeriesPoint Latest => Points.Last(point => point.Value is not null);
}
