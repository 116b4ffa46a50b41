namespace Logframe.Store;

/// <summary>Something in a store that should not be, found by looking through all of it.</summary>
/// <param name="Name">One word for it, for machines.</param>
/// <param name="Sentence">What it is, for people.</param>
internal sealed record StoreFinding(string Name, string Sentence);
