namespace Logframe.Core.Definition.Budgets;

/// <summary>The sums that partners put beside each other for what they have promised, as documents state them.</summary>
/// <param name="Title">Name of the budget.</param>
/// <param name="Provenance">The document that is restated.</param>
/// <param name="Currency">As people write it, such as "GBP".</param>
/// <param name="IsPooled">False where each partner keeps its own budget and all are shown together; null where the source does not say.</param>
/// <param name="Partners">Everybody whose budget belongs here, also those of whom no sum is stated.</param>
/// <param name="Lines">In the order of the source.</param>
/// <param name="Matches">Sums that are to be at least as large as others.</param>
public sealed record Budget(
    string Title,
    string Provenance,
    string Currency,
    bool? IsPooled,
    IReadOnlyList<string> Partners,
    IReadOnlyList<BudgetLine> Lines,
    IReadOnlyList<BudgetMatch> Matches)
{
    /// <exception cref="KeyNotFoundException">No line has this code.</exception>
    public BudgetLine Line(string code) =>
        Lines.FirstOrDefault(line => line.Code == code) ?? throw new KeyNotFoundException($"The budget has no line \"{code}\".");

    /// <summary>Those of whom no line states a sum.</summary>
    public IEnumerable<string> WithoutSums => Partners.Except(Lines.Where(line => line.Sum is not null).Select(line => line.Partner).OfType<string>());

    /// <summary>The lines that serve a level: those that name it, and those that name none and so serve all.</summary>
    public IEnumerable<BudgetLine> Serving(Outcome level) => Lines.Where(line => line.Outcomes.Count == 0 || line.Outcomes.Contains(level.Code));
}
