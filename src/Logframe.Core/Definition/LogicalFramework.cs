using Logframe.Core.Definition.Budgets;
using Logframe.Core.Definition.Delivery;
using Logframe.Core.Definition.Risks;

namespace Logframe.Core.Definition;

/// <summary>What a partnership has promised: its levels, their indicators and the areas they speak of.</summary>
/// <param name="Id">Name of its folder.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Provenance">The document that the definition restates.</param>
/// <param name="Areas">Every area that a measure or a view names.</param>
/// <param name="ComparatorArea">Key of the area that stands for the nation.</param>
/// <param name="Views">Keys of areas that a reader may look at beside the judged ones, such as districts; they never count in a verdict.</param>
/// <param name="Outcomes">In the order of the framework.</param>
/// <param name="Hash">SHA-256 of the files it was read from, in lower-case hexadecimal.</param>
public sealed record LogicalFramework(
    string Id,
    string Title,
    string Provenance,
    IReadOnlyList<Area> Areas,
    string ComparatorArea,
    IReadOnlyList<string> Views,
    IReadOnlyList<Outcome> Outcomes,
    string Hash)
{
    /// <summary>Keys of the areas that a promise is made for unless it says otherwise.</summary>
    public IReadOnlyList<string> DefaultAreas { get; init; } = [];

    /// <summary>The table of area codes that took the place of others, shared by all frameworks.</summary>
    public AreaEditions Editions { get; init; } = AreaEditions.None;

    /// <summary>How the promises are to be kept; null where the partnership has not said.</summary>
    public DeliveryPlans? Delivery { get; init; }

    /// <summary>The sums that the partners put beside each other; null where none are stated.</summary>
    public Budget? Budget { get; init; }

    /// <summary>What may keep the partnership from its promises; null where no register is kept.</summary>
    public RiskRegister? Risks { get; init; }

    /// <summary>The files it was read from, word for word.</summary>
    public IReadOnlyList<DefinitionFile> Files { get; init; } = [];

    public DefinitionSnapshot Snapshot => new(Id, Hash, Files);

    public IEnumerable<Indicator> Indicators => Outcomes.SelectMany(outcome => outcome.Indicators);

    public IEnumerable<Measure> Measures => Indicators.SelectMany(indicator => indicator.Measures);

    /// <exception cref="KeyNotFoundException">No area has this key.</exception>
    public Area Area(string key) =>
        Areas.FirstOrDefault(area => area.Key == key) ?? throw new KeyNotFoundException($"The framework has no area \"{key}\".");

    /// <summary>Every Fingertips id that the framework names, read or only cited, in order.</summary>
    public IEnumerable<int> CitedFingertipsIds =>
        Measures.Select(measure => measure.Verification.FingertipsId).OfType<int>()
            .Concat(Indicators.SelectMany(indicator => indicator.AlsoCites).Select(citation => citation.FingertipsId))
            .Distinct()
            .Order();

    /// <summary>The indicator of a code, the framework's own or its owner's; null where there is none.</summary>
    public Indicator? Find(string code) => Indicators.FirstOrDefault(indicator => IsIt(indicator.Code, code)) ?? Indicators.FirstOrDefault(indicator => IsIt(indicator.KnownAs, code));

    private static bool IsIt(string? own, string wanted) => wanted.Equals(own, StringComparison.OrdinalIgnoreCase);
}
