namespace Logframe.Core.Definition.Budgets;

/// <summary>One sum of a budget, or a share of one.</summary>
/// <param name="Code">By which other lines speak of it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Partner">Whose it is; null where the source does not say.</param>
/// <param name="Period">As the source puts it, such as "2017/18"; null where it does not say.</param>
/// <param name="Sum">Null where the source gives a share alone.</param>
/// <param name="Share">The share that the source prints; null where it prints none.</param>
/// <param name="Outcomes">Codes of the levels that it serves; empty where it serves all.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record BudgetLine(string Code, string Purpose, string? Partner, string? Period, StatedSum? Sum, StatedShare? Share, IReadOnlyList<string> Outcomes, string? Note);

/// <summary>A share as a source prints it.</summary>
/// <param name="Percent">As printed.</param>
/// <param name="Decimals">Decimal places that are printed.</param>
/// <param name="Of">Code of the line that it is a share of; null where the source does not say.</param>
public sealed record StatedShare(double Percent, int Decimals, string? Of);

/// <summary>A rule that one side's sums come to at least those of the other.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Side">Codes of the lines that are to be large enough.</param>
/// <param name="AtLeast">Codes of the lines that they are held against.</param>
/// <param name="Note">How the source was read; null where it is plain.</param>
public sealed record BudgetMatch(string Name, IReadOnlyList<string> Side, IReadOnlyList<string> AtLeast, string? Note);
