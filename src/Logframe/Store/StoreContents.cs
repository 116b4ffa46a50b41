using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>What a store holds, at a glance.</summary>
/// <param name="Nature">Null while there is no run.</param>
/// <param name="Runs">How many runs it remembers.</param>
/// <param name="LastFinished">When the last of them finished.</param>
/// <param name="StateHash">SHA-256 of what stands.</param>
internal sealed record StoreContents(DataNature? Nature, int Runs, DateTimeOffset? LastFinished, string StateHash);
