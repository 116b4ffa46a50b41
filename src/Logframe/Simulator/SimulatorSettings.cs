using Logframe.Core.Definition;
using Logframe.Simulator.Faults;
using Logframe.Simulator.FindPublicHealthData;

namespace Logframe.Simulator;

/// <summary>What a simulator serves.</summary>
internal sealed record SimulatorSettings
{
    /// <summary>The year at whose end the source is seen.</summary>
    public int Vintage { get; init; } = SimulatorHost.NewestVintage;

    /// <summary>Port on this machine; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Areas to serve beside the usual ones: those of a framework.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>What goes wrong, and how often.</summary>
    public FaultPlan Faults { get; init; } = FaultPlan.None;

    public SimulatedApis Apis { get; init; }

    /// <summary>The build of Find public health data's API.</summary>
    public SimulatedBuild Build { get; init; } = SimulatedBuild.October;

    /// <summary>The limit of Find public health data's API.</summary>
    public SimulatedLimit Limit { get; init; } = SimulatedLimit.Usual;
}
