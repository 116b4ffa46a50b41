namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>How many requests the simulated API answers in a stretch of time.</summary>
internal sealed record SimulatedLimit(int Requests, TimeSpan Window)
{
    /// <summary>As the API is built.</summary>
    public static SimulatedLimit Usual { get; } = new(100, TimeSpan.FromMinutes(15));
}
