namespace Logframe.Simulator.Geography;

/// <summary>A kind of area by the source's numbering: one of its components, or a composite that gathers areas of several components.</summary>
/// <param name="Id">The source's identifier.</param>
/// <param name="Name">Long name.</param>
/// <param name="Short">Short name, which the bulk files print as "Area Type".</param>
/// <param name="Components">Identifiers of the component types whose areas belong to it.</param>
/// <param name="Parents">Identifiers of the types under which its areas can be asked for; none once it has been retired.</param>
internal sealed record AreaType(int Id, string Name, string Short, IReadOnlyList<int> Components, IReadOnlyList<int> Parents)
{
    public bool IsRetired => Parents.Count == 0;

    public bool Holds(Place place) => Components.Contains(place.ComponentType);
}
