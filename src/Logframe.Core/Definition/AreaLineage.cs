namespace Logframe.Core.Definition;

/// <summary>An area through its editions.</summary>
/// <param name="Codes">The code asked for, then the others under which its figures are found, the newest first.</param>
/// <param name="Breaks">Where the ground or the people changed, the latest first.</param>
public sealed record AreaLineage(IReadOnlyList<string> Codes, IReadOnlyList<MethodBreak> Breaks)
{
    public string Code => Codes[0];
}
