using System.Globalization;
using Logframe.Benchmarks;

if (args is ["fuzz", var minutes])
{
    return LongFuzz.Run(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), Console.Out);
}

if (args is ["site", var seconds, .. { Length: <= 1 } heap])
{
    return await SiteLoad.RunAsync(
        int.Parse(seconds, CultureInfo.InvariantCulture),
        heap is [var megabytes] ? int.Parse(megabytes, CultureInfo.InvariantCulture) : null,
        Console.Out);
}

Scenario[] scenarios =
[
    StoreScenario.Scenario, HistoryScenario.Scenario, ImportScenario.Scenario, RefreshScenario.Scenario, PostgreSqlScenario.Scenario,
    CsvScenario.Scenario, CsvScenario.File, ChartScenario.Scenario, AssessScenario.Scenario,
];

// A number says how much to measure, to the scenarios that let it be chosen.
var sizes = args.Select(arg => int.TryParse(arg, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : (int?)null).OfType<int>().ToList();
var chosen = scenarios.Where(scenario => args.Contains(scenario.Name)).ToList();
if (chosen.Count + sizes.Count != args.Length || chosen.Count == 0 || sizes.Count > 1)
{
    Console.Error.WriteLine("Name what to measure:");
    foreach (var scenario in scenarios)
    {
        Console.Error.WriteLine($"  {scenario.Name,-13} {scenario.What}");
    }

    Console.Error.WriteLine("Or say fuzz <minutes> to feed every reader with damaged inputs for so long.");
    Console.Error.WriteLine("Or say site <seconds> [<MB>] to let fifty readers read the site of a hosted worker for so long while refreshes run, with so much room for its objects at most.");
    return 2;
}

foreach (var scenario in chosen)
{
    Console.WriteLine($"{scenario.Name}: {scenario.What}");
    scenario.Run(new Measurements(Console.Out, sizes.Count == 0 ? null : sizes[0]));
}

return 0;
