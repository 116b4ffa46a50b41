using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Definitions.Reading;

/// <summary>Reads <c>framework.yaml</c>.</summary>
internal static partial class SettingsReader
{
    public static FrameworkSettings Read(Fields fields)
    {
        fields.Require("title", "provenance", "areas", "comparator-area", "defaults");
        var title = fields.Text("title");
        var provenance = fields.Text("provenance");
        var areas = fields.Mapping("areas", "areas") is { } group ? Areas(group) : [];
        var keys = areas.Select(area => area.Key).ToList();
        var comparator = Known(fields, "comparator-area", keys);
        var views = fields.Texts("views", keys);
        var defaults = Defaults(fields.Mapping("defaults", "defaults"), keys);
        fields.Close();
        return new FrameworkSettings(title, provenance, areas, comparator, views ?? [], defaults);
    }

    private static List<Area> Areas(Fields group)
    {
        var keys = group.Keys.ToList();
        var areas = new List<Area>();
        foreach (var key in keys)
        {
            if (!KeyPattern().IsMatch(key))
            {
                group.Refuse(key, "is no key of an area: small letters, figures and hyphens, such as kent-and-medway.");
            }

            if (group.Mapping(key, "area") is { } fields)
            {
                areas.Add(Area(fields, key, keys));
            }
        }

        foreach (var area in areas)
        {
            foreach (var part in area.Parts.Where(part => areas.Any(other => other.Key == part && other.Kind == AreaKind.Combined)))
            {
                group.Refuse(area.Key, $"is made of {part}, which is combined itself. List areas that have codes of their own.");
            }
        }

        return areas;
    }

    private static Area Area(Fields fields, string key, IReadOnlyCollection<string> keys)
    {
        fields.Require("name", "kind");
        var kind = fields.Word<AreaKind>("kind");
        var code = fields.Text("code");
        var parts = fields.Texts("parts", keys) ?? [];
        if (kind == AreaKind.Combined && (parts.Count < 2 || code is not null))
        {
            fields.Refuse("parts", "lists the two or more areas that a combined area is made of; it has no code of its own.");
        }

        if ((kind is not (null or AreaKind.Combined or AreaKind.Other) && code is null) || (kind is not (null or AreaKind.Combined) && parts.Count > 0))
        {
            fields.Refuse("code", "is needed by every area that is not combined and not of kind other, and parts by none.");
        }

        if (kind is not (null or AreaKind.Combined) && fields.Has("published-as"))
        {
            fields.Refuse("published-as", "is for combined areas only: the value of any other area is its own.");
        }

        if (code is not null && !CodePattern().IsMatch(code))
        {
            fields.Refuse("code", $"is \"{code}\". An ONS code is a letter and eight figures, such as E10000016.");
        }

        // A fault has been noted for a name or kind that is missing; a stand-in keeps the key known to the rest of the files.
        var area = new Area(key, fields.Text("name") ?? key, kind ?? default, code, parts, Known(fields, "published-as", keys))
        {
            NeighbourOf = Known(fields, "neighbour-of", keys),
            Within = Known(fields, "within", keys),
        };
        fields.Close();
        return area;
    }

    private static FrameworkDefaults Defaults(Fields? fields, IReadOnlyCollection<string> keys)
    {
        if (fields is null)
        {
            return new FrameworkDefaults([], new PartialVerification(), AcceptsApproximation: false);
        }

        fields.Require("areas", "decimals", "publication-lag-months", "grace-days", "board-counts-residents", "accepts-approximation");
        var defaults = new FrameworkDefaults(
            fields.Texts("areas", keys) ?? [],
            new PartialVerification
            {
                Decimals = fields.Whole("decimals"),
                PublicationLagMonths = fields.Whole("publication-lag-months"),
                GraceDays = fields.Whole("grace-days"),
                BoardCountsResidents = fields.Flag("board-counts-residents"),
            },
            fields.Flag("accepts-approximation") ?? false);
        fields.Close();
        return defaults;
    }

    private static string? Known(Fields fields, string key, IReadOnlyCollection<string> keys)
    {
        var area = fields.Text(key);
        if (area is null || keys.Contains(area))
        {
            return area;
        }

        fields.Refuse(key, $"is \"{area}\", which is no area of this framework. Its areas: {string.Join(", ", keys)}.");
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^[A-Z][0-9]{8}$")]
    private static partial Regex CodePattern();
}
