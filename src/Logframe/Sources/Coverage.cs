namespace Logframe.Sources;

/// <summary>What an answer reaches: by it an answer that says less than the last one is told from one that withdraws something.</summary>
/// <param name="Areas">Codes of the areas that have rows.</param>
/// <param name="Newest">The newest period of each length, by its months.</param>
internal sealed record Coverage(IReadOnlySet<string> Areas, IReadOnlyDictionary<int, NewestPeriod> Newest);

/// <summary>The newest period among rows.</summary>
internal readonly record struct NewestPeriod(int SortKey, string Label);
