namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>How often each command was killed in each kind of step.</summary>
internal sealed class KillTally
{
    private readonly SortedDictionary<(string Scenario, string Kind), int> _kills = [];

    public int Of(string scenario, string kind) => _kills.GetValueOrDefault((scenario, kind));

    public void Add(string scenario, string kind) => _kills[(scenario, kind)] = Of(scenario, kind) + 1;

    public override string ToString() => string.Join('\n', _kills
        .Select(pair => $"{pair.Key.Scenario,-10} {pair.Key.Kind,-12} {pair.Value,4}")
        .Prepend($"{"command",-10} {"step",-12} kills")
        .Append($"{_kills.Values.Sum()} kills in all"));
}
