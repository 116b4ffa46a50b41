using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Reviews;

/// <summary>What the notes of an edition are read against.</summary>
/// <param name="Folder">Where the review lies.</param>
/// <param name="Edition">The edition that is read.</param>
/// <param name="Framework">Codes, parts and areas must be its own; null for an edition that was locked under the framework of its day.</param>
/// <param name="Earlier">The locked reviews of earlier years, whose actions results speak of; null where they were checked when it was locked.</param>
/// <param name="Notebook">Where faults are noted.</param>
internal sealed record NotesContext(ReviewFolder Folder, int Edition, LogicalFramework? Framework, IReadOnlyList<ReviewNotes>? Earlier, Notebook Notebook)
{
    public string Shown(string file) => Folder.Shown(Edition, file);

    public void Refuse(string file, int line, string message) => Notebook.Add(new Fault(FaultSeverity.Error, Shown(file), line, "", message));
}
