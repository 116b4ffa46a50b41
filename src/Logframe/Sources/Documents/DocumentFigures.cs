using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources.Returns;

namespace Logframe.Sources.Documents;

/// <summary>The figures of a table that a document prints, each as it is printed there.</summary>
/// <param name="Document">The document in a reader's words: its title, the table and its date.</param>
/// <param name="Parts">One per part with a figure, in the order of the framework.</param>
internal sealed record DocumentFigures(string Document, IReadOnlyList<DocumentPart> Parts);

/// <summary>What is printed of one part.</summary>
/// <param name="Measure">The part.</param>
/// <param name="Figures">At least one; each series and period once.</param>
internal sealed record DocumentPart(Measure Measure, IReadOnlyList<Observation> Figures);

/// <summary>What came of reading such a table: its figures, or everything that is wrong with it.</summary>
/// <param name="Figures">Null where there is any fault.</param>
/// <param name="Faults">In the order of the file.</param>
internal sealed record DocumentReading(DocumentFigures? Figures, IReadOnlyList<ReturnFault> Faults)
{
    public static DocumentReading Refused(params IReadOnlyList<ReturnFault> faults) => new(null, faults);
}
