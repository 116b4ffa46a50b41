namespace Logframe.Simulator;

/// <summary>Which of the two APIs the simulator serves. Their paths differ, so that both can share an address.</summary>
internal enum SimulatedApis
{
    Both,
    Fingertips,
    FindPublicHealthData,
}
