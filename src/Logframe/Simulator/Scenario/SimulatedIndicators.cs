namespace Logframe.Simulator.Scenario;

/// <summary>Every indicator of the simulated source.</summary>
internal static class SimulatedIndicators
{
    public static IReadOnlyList<SimulatedIndicator> All { get; } =
    [
        .. GoalIndicators.All,
        .. BestStartIndicators.All,
        .. WiderDeterminantIndicators.All,
        .. HealthyLivingIndicators.All,
        .. CareIndicators.All,
    ];

    private static readonly Dictionary<int, SimulatedIndicator> ById = All.ToDictionary(indicator => indicator.Id);

    public static SimulatedIndicator? Find(int id) => ById.GetValueOrDefault(id);
}
