using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Charts.Areas;

/// <summary>One area with its value of the period that is compared.</summary>
/// <param name="Name">As people write it, with the area that it is a neighbour of.</param>
/// <param name="Role">In what capacity it appears.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Interval">Null where none is published.</param>
/// <param name="Verdict">Where the promise stands on the area's own figures; null where nothing is promised for it.</param>
/// <param name="England">The comparison with the nation; null for the nation itself.</param>
internal sealed record ComparedArea(string Name, AreaRole Role, double Value, ConfidenceInterval? Interval, Verdict? Verdict, Comparison? England)
{
    /// <summary>One of the places that the framework is about.</summary>
    public bool IsOwn => Role is AreaRole.Promised or AreaRole.Beside;

    /// <summary>"worse"; blank for the nation itself.</summary>
    public string EnglandWords => England switch
    {
        null => "",
        Comparison.NotCompared => "not compared",
        var outcome => outcome.Value.ToString().ToLowerInvariant(),
    };
}
