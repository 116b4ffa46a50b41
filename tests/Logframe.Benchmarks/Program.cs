using Logframe.Benchmarks;

Scenario[] scenarios = [StoreScenario.Scenario, CsvScenario.Scenario, ChartScenario.Scenario, AssessScenario.Scenario];

var chosen = scenarios.Where(scenario => args.Contains(scenario.Name)).ToList();
if (chosen.Count != args.Length || chosen.Count == 0)
{
    Console.Error.WriteLine("Name what to measure:");
    foreach (var scenario in scenarios)
    {
        Console.Error.WriteLine($"  {scenario.Name,-10} {scenario.What}");
    }

    return 2;
}

foreach (var scenario in chosen)
{
    Console.WriteLine($"{scenario.Name}: {scenario.What}");
    scenario.Run(new Measurements(Console.Out));
}

return 0;
