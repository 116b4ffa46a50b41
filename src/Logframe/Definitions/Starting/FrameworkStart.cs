namespace Logframe.Definitions.Starting;

/// <summary>What is known of a framework when its first files are written.</summary>
/// <param name="Title">As people will call it.</param>
/// <param name="Provenance">The document that it restates; null where that is still to be stated.</param>
/// <param name="Areas">The one that the promises are made for first; empty where none is known yet.</param>
/// <param name="Outcomes">Names of its outcomes; empty where none is known yet.</param>
internal sealed record FrameworkStart(string Title, string? Provenance, IReadOnlyList<StartedArea> Areas, IReadOnlyList<string> Outcomes)
{
    /// <summary>The nation: the one that is given, otherwise England.</summary>
    public StartedArea Nation => Areas.FirstOrDefault(area => area.Kind == Core.Definition.AreaKind.Country) ?? StartedArea.England;

    /// <summary>Every area, the nation last.</summary>
    public IReadOnlyList<StartedArea> AllAreas => [.. Areas.Where(area => area != Nation), Nation];

    /// <summary>Whom the promises are made for: the first area, otherwise the nation.</summary>
    public StartedArea Promised => Areas is [var first, ..] ? first : Nation;
}
