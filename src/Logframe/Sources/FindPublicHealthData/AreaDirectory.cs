using Logframe.Core.Definition;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>The areas of the API by area type, asked for once a run.</summary>
internal sealed class AreaDirectory
{
    private const int MostTypesPerRequest = 20;

    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new(StringComparer.Ordinal);

    /// <summary>How this build spells its parameters; known after the first answer.</summary>
    public ParameterSpelling Spelling { get; private set; }

    /// <summary>Asks for area types that are not known yet.</summary>
    /// <exception cref="SourceFaultException">The API does not answer, or understands neither spelling.</exception>
    public async Task LearnAsync(FindPublicHealthDataClient client, IEnumerable<string> areaTypes, CancellationToken cancellation)
    {
        foreach (var batch in areaTypes.Where(type => !_codes.ContainsKey(type)).Distinct().Chunk(MostTypesPerRequest))
        {
            foreach (var type in batch)
            {
                _codes[type] = [];
            }

            foreach (var group in await AskAsync(client, batch, cancellation))
            {
                if (group is { AreaType: { } type, Areas: { } areas })
                {
                    _codes[type] = [.. areas.Select(area => area?.Code).OfType<string>()];
                }
            }
        }
    }

    /// <summary>The codes of the areas of some kinds, England's first.</summary>
    /// <param name="kinds">Kinds of area wanted.</param>
    /// <param name="areaTypes">Area types for which there is anything.</param>
    public IReadOnlyList<string> CodesOf(IReadOnlyCollection<AreaKind> kinds, IReadOnlyCollection<string> areaTypes) =>
    [
        .. from type in areaTypes
           let own = AreaTypeKinds.Of(type)
           where own.Any(kinds.Contains)
           orderby own.Contains(AreaKind.Country) descending
           from code in _codes.GetValueOrDefault(type, [])
           select code,
    ];

    private async Task<IReadOnlyList<WireAreaGroup>> AskAsync(FindPublicHealthDataClient client, IReadOnlyList<string> areaTypes, CancellationToken cancellation)
    {
        if (await client.AreasAsync(areaTypes, Spelling, cancellation) is { } groups)
        {
            return groups;
        }

        Spelling = Spelling == ParameterSpelling.Camel ? ParameterSpelling.Snake : ParameterSpelling.Camel;
        return await client.AreasAsync(areaTypes, Spelling, cancellation)
            ?? throw new SourceFaultException(
                FetchOutcome.NotData,
                "Find public health data understands neither areaType nor area_type as a parameter of areas. Its API may have changed; look for a newer version of this program.");
    }
}
