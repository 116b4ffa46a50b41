namespace Logframe.Charts.HeatMap;

/// <summary>A column of a heat map.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="IsOwn">One of the places that the framework is about; false for a region that serves to compare.</param>
internal sealed record HeatMapArea(string Name, bool IsOwn);
