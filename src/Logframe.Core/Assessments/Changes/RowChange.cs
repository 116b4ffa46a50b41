using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Changes;

/// <summary>A figure that is not what it was, with the cause that it counts as.</summary>
/// <param name="Then">As it was known then; null where it was not.</param>
/// <param name="Now">As it is known now; null where it is withdrawn.</param>
/// <param name="Cause">What it counts as.</param>
public sealed record RowChange(Vintage? Then, Vintage? Now, ChangeCause Cause)
{
    public Observation Observation => (Now ?? Then)!.Observation;
}
