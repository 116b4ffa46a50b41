using Logframe.Core.Definition;

namespace Logframe.Store;

/// <summary>Holds what a store keeps under a hash against that hash.</summary>
internal static class KeptContent
{
    public static IReadOnlyList<StoreFinding> Check(IEnumerable<DefinitionSnapshot> definitions, IEnumerable<(HeldCase Case, string Digest)> cases) =>
    [
        .. definitions
            .Where(definition => !definition.IsWhole())
            .Select(definition => new StoreFinding("definition-altered", $"The definition {definition.Hash} of {definition.Framework} is not what was kept: its files give another hash.")),
        .. cases
            .Where(kept => HeldDigest.Of(kept.Case.Publisher, kept.Case.Offer) != kept.Digest)
            .Select(kept => new StoreFinding("held-altered", $"The held case {kept.Case.Id} is not what was kept: its figures give another hash.")),
    ];
}
