using Logframe.Core.Definition;

namespace Logframe.Sources.Fingertips;

/// <summary>One file to ask for: its rows are those of England, of the parent areas and of the child areas.</summary>
/// <param name="Kind">What the child areas are.</param>
/// <param name="Child">The same in one edition of the boundaries.</param>
/// <param name="Parent">The areas above them.</param>
internal sealed record CsvCall(AreaKind Kind, WireAreaType Child, WireAreaType Parent);

/// <summary>The fewest files that bring an indicator for the kinds of area wanted.</summary>
/// <param name="Calls">None where the source has no data for these kinds.</param>
/// <param name="England">The kind of area that is above every other.</param>
/// <param name="Unpublished">Kinds wanted for which the source lists no data.</param>
internal sealed record CsvPlan(IReadOnlyList<CsvCall> Calls, WireAreaType England, IReadOnlyList<AreaKind> Unpublished)
{
    /// <param name="wanted">Kinds of area that the framework needs.</param>
    /// <param name="areaTypes">Every area type of the source.</param>
    /// <param name="available">Those for which the indicator has data.</param>
    /// <exception cref="SourceFaultException">The source has no area type for England.</exception>
    public static CsvPlan For(IReadOnlyCollection<AreaKind> wanted, IReadOnlyList<WireAreaType> areaTypes, IReadOnlySet<int> available)
    {
        var england = Newest(AreaKind.Country)
            ?? throw new SourceFaultException(FetchOutcome.MetadataFault, "Fingertips lists no area type \"England\". Its words may have changed.");
        var regions = Newest(AreaKind.Region) ?? england;

        // Data of an indicator may still stand on an older edition than the newest.
        var found = wanted.ToDictionary(
            kind => kind,
            kind => AreaTypeEditions.Of(kind, areaTypes).FirstOrDefault(type => available.Contains(type.Id)));
        var calls = new List<CsvCall>();
        foreach (var (kind, parent) in new[]
        {
            (AreaKind.UpperTier, regions),
            (AreaKind.LowerTier, regions),
            (AreaKind.IntegratedCareBoard, england),
        })
        {
            if (found.GetValueOrDefault(kind) is { } child)
            {
                calls.Add(new CsvCall(kind, child, parent));
            }
        }

        if (found.GetValueOrDefault(AreaKind.Region) is { } region && calls.TrueForAll(call => call.Parent != region))
        {
            calls.Add(new CsvCall(AreaKind.Region, region, england));
        }

        // Every file holds England's rows.
        if (found.GetValueOrDefault(AreaKind.Country) is not null && calls.Count == 0)
        {
            calls.Add(new CsvCall(AreaKind.Country, england, england));
        }

        return new CsvPlan(calls, england, [.. found.Where(pair => pair.Value is null && pair.Key != AreaKind.Combined).Select(pair => pair.Key)]);

        WireAreaType? Newest(AreaKind kind) => AreaTypeEditions.Of(kind, areaTypes) is [var newest, ..] ? newest : null;
    }
}
