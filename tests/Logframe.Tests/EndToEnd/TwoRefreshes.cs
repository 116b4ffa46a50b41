using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>A small framework of one promise with two refreshes half a year apart, between which a test changes what it wants.</summary>
internal sealed class TwoRefreshes : IDisposable
{
    public static readonly DateTimeOffset First = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Second = new(2025, 9, 1, 9, 0, 0, TimeSpan.Zero);

    private const string Settings = """
        title: A small framework
        provenance: made up for the tests
        areas:
          medway: {name: Medway, kind: upper-tier, code: E06000035}
          england: {name: England, kind: country, code: E92000001}
        comparator-area: england
        defaults:
          areas: [medway]
          decimals: 1
          publication-lag-months: 24
          grace-days: 90
          board-counts-residents: false
          accepts-approximation: false
        """;

    private const string Level = """
        name: The only outcome
        indicators:
          - code: "1.1"
            title: Inactive adults
            status: agreed
            by: 2028/29
            measures:
              - measure: Physically inactive adults
                unit: "%"
                better: lower
                baseline: {value: 28, period: 2018/19}
                target: {at-most: 20}
            verification:
              publisher: OHID Fingertips
              fingertips: 93015
              sex: Persons
              age: 19+ yrs
              area-kinds: [upper-tier, country]
              period-type: financial
              period-months: 12
              value-kind: proportion
              release-cycle: yearly
        """;

    private readonly TemporaryFolder _folder = new();

    public TwoRefreshes()
    {
        Write("framework.yaml", Settings);
        Write("outcome-1.yaml", Level);
    }

    public string Folder => _folder.Path;

    public void Write(string file, string text) => _folder.Write(Path.Combine("promises", file), text);

    /// <summary>Replaces a text that stands in the level once.</summary>
    public void Change(string old, string text)
    {
        var path = _folder.File(Path.Combine("promises", "outcome-1.yaml"));
        var before = File.ReadAllText(path);
        before.Split(old).Length.ShouldBe(2);
        File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Fetches these figures of Medway on a day.</summary>
    public async Task RefreshAsync(DateTimeOffset day, params (string Period, string Value)[] figures)
    {
        _folder.Write(Path.Combine("files", "93015.csv"), CsvText.File(
            [.. figures.Select(figure => CsvText.Row(("Time period", figure.Period), ("Time period Sortable", figure.Period[..4] + "0000"), ("Value", figure.Value)))]));

        // The figures have no intervals, and the tests revise them boldly.
        await RunAsync(day, "refresh", "--source", "folder:files", "--set", "Plausibility:RevisionWithoutInterval=1");
    }

    /// <summary>Runs a verb on a day.</summary>
    public async Task<TestTerminal> RunAsync(DateTimeOffset day, params string[] args)
    {
        var terminal = new TestTerminal(Folder, new FakeClock().At(day));
        (await terminal.RunAsync([.. args, "--framework", "promises"])).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }

    public void Dispose() => _folder.Dispose();
}
