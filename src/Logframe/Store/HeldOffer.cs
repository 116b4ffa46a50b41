using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>Changes that a source offers and that are kept back together, for one reason.</summary>
/// <param name="Indicator">The publisher's identifier.</param>
/// <param name="Reason">Why they are kept back.</param>
/// <param name="Sentence">The reason in words, for whoever decides.</param>
/// <param name="Figures">At least one; each figure once.</param>
/// <param name="Submission">Who handed the figures in; null where a source published them.</param>
internal sealed record HeldOffer(string Indicator, HoldReason Reason, string Sentence, IReadOnlyList<HeldFigure> Figures, Submission? Submission = null);

/// <summary>Who handed figures in, in which file, and on what evidence.</summary>
/// <param name="By">Name of the person.</param>
/// <param name="On">The day on which they did.</param>
/// <param name="FileName">Without its folder.</param>
/// <param name="FileHash">SHA-256 of the file, in lower-case hexadecimal.</param>
/// <param name="Evidence">Where the evidence is to be found; null where none was given.</param>
internal sealed record Submission(string By, DateOnly On, string FileName, string FileHash, string? Evidence);
