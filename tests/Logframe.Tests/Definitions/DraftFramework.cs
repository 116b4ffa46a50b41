using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Tests.Definitions;

/// <summary>A small valid framework in a temporary folder, to be broken in one place or several.</summary>
internal sealed class DraftFramework : IDisposable
{
    private const string Settings = """
        title: A draft
        provenance: made up for the tests
        areas:
          here: {name: Here, kind: upper-tier, code: E10000901}
          there: {name: There, kind: upper-tier, code: E10000902}
          england: {name: England, kind: country, code: E92000001}
        comparator-area: england
        defaults:
          areas: [here]
          decimals: 1
          publication-lag-months: 12
          grace-days: 90
          board-counts-residents: false
          accepts-approximation: false
        """;

    private const string Level = """
        name: The only outcome
        indicators:
          - code: "1.1"
            title: Uptake
            status: agreed
            by: 2028/29
            measures:
              - measure: Uptake
                unit: "%"
                better: higher
                baseline: {value: 50, period: 2021/22}
                target: {at-least: 60}
            verification: {period-type: financial}
        """;

    public const string Outcome = "outcome-1.yaml";

    public DraftFramework()
    {
        Write("framework.yaml", Settings);
        Write(Outcome, Level);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("logframe-draft-").FullName;

    public IReadOnlyList<Fault> Faults => FrameworkReader.Read(Folder).Faults;

    public IReadOnlyList<Fault> Errors => [.. Faults.Where(fault => fault.Severity == FaultSeverity.Error)];

    public DraftFramework Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    /// <summary>Replaces a text that stands in a file once.</summary>
    public DraftFramework Change(string file, string old, string text)
    {
        var path = Path.Combine(Folder, file);
        var before = File.ReadAllText(path);
        before.Split(old).Length.ShouldBe(2, $"\"{old}\" must stand in {file} once");
        File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
