namespace Logframe.Benchmarks;

/// <summary>Something worth measuring, under the name by which it is asked for.</summary>
internal sealed record Scenario(string Name, string What, Action<Measurements> Run);
