using Logframe.Core.Definition;

namespace Logframe.Definitions.Reading;

/// <summary>What <c>framework.yaml</c> states for all levels.</summary>
/// <param name="Title">As people call the framework.</param>
/// <param name="Provenance">The document that it restates.</param>
/// <param name="Areas">Every area it speaks of.</param>
/// <param name="ComparatorArea">Key of the area that stands for the nation.</param>
/// <param name="Views">Keys of areas to look at beside the judged ones.</param>
/// <param name="Defaults">What holds for an indicator that does not say otherwise.</param>
internal sealed record FrameworkSettings(
    string? Title,
    string? Provenance,
    IReadOnlyList<Area> Areas,
    string? ComparatorArea,
    IReadOnlyList<string> Views,
    FrameworkDefaults Defaults)
{
    /// <summary>Name of the folder, by which partners' returns of this framework are told from those of another.</summary>
    public string Id { get; init; } = "";

    public IReadOnlyCollection<string> AreaKeys { get; } = [.. Areas.Select(area => area.Key)];
}

/// <summary>What holds for an indicator that does not say otherwise; written out in the definition, so that nothing is filled in silently.</summary>
internal sealed record FrameworkDefaults(IReadOnlyList<string> Areas, PartialVerification Verification, bool AcceptsApproximation);
