using Logframe.Core.Observations;

namespace Logframe.Core.Definition;

/// <summary>The table of area codes that took the place of others: a series follows its area only where the table says so.</summary>
public sealed record AreaEditions(IReadOnlyList<AreaEdition> All)
{
    public static AreaEditions None { get; } = new([]);

    /// <summary>The codes under which the figures of an area are found, and the breaks between them.</summary>
    public AreaLineage Of(string code)
    {
        var newest = code;
        for (var steps = 0; steps < All.Count && All.FirstOrDefault(edition => edition.Kind == EditionKind.CodeChanged && edition.Replaces.Contains(newest)) is { } renamed; steps++)
        {
            newest = renamed.Code;
        }

        var codes = new List<string> { newest };
        var breaks = new List<MethodBreak>();
        while (codes.Count <= All.Count && All.FirstOrDefault(edition => edition.Code == codes[^1]) is { } edition)
        {
            if (edition.Break is { } change)
            {
                breaks.Add(change);
            }

            if ((edition.Kind == EditionKind.CodeChanged ? edition.Replaces[0] : edition.Continues) is not { } earlier)
            {
                break;
            }

            codes.Add(earlier);
        }

        return new AreaLineage([code, .. codes.Where(other => other != code)], breaks);
    }

    /// <summary>The breaks in the figures of an area, and of those that it is made of.</summary>
    public IReadOnlyList<MethodBreak> BreaksOf(LogicalFramework framework, Area area) =>
        [.. area.Parts.Select(framework.Area).Prepend(area).Select(one => one.Code).OfType<string>().SelectMany(code => Of(code).Breaks).Distinct()];

    /// <summary>The same figures with those of earlier codes put under the codes that a framework names; a figure that a code has of its own stays.</summary>
    public SeriesBook Follow(SeriesBook book, LogicalFramework framework)
    {
        var lineages = framework.Areas.Select(area => area.Code).OfType<string>().Distinct().Select(Of).Where(lineage => lineage.Codes.Count > 1).ToList();
        if (lineages.Count == 0)
        {
            return book;
        }

        var known = book.Keys.SelectMany(book.Find).ToDictionary(vintage => (vintage.Observation.Series, vintage.Observation.SortKey));
        foreach (var lineage in lineages)
        {
            foreach (var earlier in lineage.Codes.Skip(1))
            {
                foreach (var vintage in book.Keys.Where(key => key.AreaCode == earlier).SelectMany(book.Find))
                {
                    var moved = vintage.Observation with { Series = vintage.Observation.Series with { AreaCode = lineage.Code } };
                    known.TryAdd((moved.Series, moved.SortKey), vintage with { Observation = moved });
                }
            }
        }

        return new SeriesBook(book.Nature, known.Values);
    }
}
