namespace Logframe.Simulator.Geography;

/// <summary>An area of the simulated country.</summary>
/// <param name="Code">ONS code.</param>
/// <param name="Name">As the source prints it.</param>
/// <param name="ComponentType">The component type that the source gives it, not the composite it may be asked for by.</param>
/// <param name="Residents">People living there in 2021.</param>
/// <param name="Disadvantage">From -1 (least) to 1 (most): how far its figures lie from the national ones, and to which side.</param>
/// <param name="ParentCode">The region of an authority, the county of a district, the NHS region of a board; null for England.</param>
internal sealed record Place(string Code, string Name, int ComponentType, int Residents, double Disadvantage, string? ParentCode);
