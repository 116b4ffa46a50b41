using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Sources.Returns;

/// <summary>The figures that a partner returned for one indicator; nothing in them is wrong as far as the file shows.</summary>
/// <param name="Indicator">What they are about.</param>
/// <param name="Parts">One per part with a figure, in the order of the definition.</param>
/// <param name="Remark">Something to know of the file; null where there is nothing.</param>
internal sealed record PartnerReturn(Indicator Indicator, IReadOnlyList<ReturnedPart> Parts, string? Remark);

/// <summary>What was returned for one part.</summary>
/// <param name="Measure">The part.</param>
/// <param name="Figures">At least one; each series and period once.</param>
/// <param name="Evidence">Where they can be checked, each place once; null where none is needed.</param>
internal sealed record ReturnedPart(Measure Measure, IReadOnlyList<Observation> Figures, string? Evidence);

/// <summary>What came of reading a return: the return, or everything that is wrong with it.</summary>
/// <param name="Return">Null where there is any fault.</param>
/// <param name="Faults">In the order of the file.</param>
internal sealed record ReturnReading(PartnerReturn? Return, IReadOnlyList<ReturnFault> Faults)
{
    public static ReturnReading Refused(params IReadOnlyList<ReturnFault> faults) => new(null, faults);
}
