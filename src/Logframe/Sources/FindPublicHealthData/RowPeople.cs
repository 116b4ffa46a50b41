using System.Text;
using Logframe.Core.Observations.Continuity;
using Logframe.Sources.Fingertips.Csv;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Whom a figure counts, from its dimensions: what is absent means everybody.</summary>
/// <param name="People">Sex and age.</param>
/// <param name="CategoryType">Kind of breakdown; blank for the headline.</param>
/// <param name="Category">Member of the breakdown; blank for the headline.</param>
internal sealed record RowPeople(People People, string CategoryType, string Category)
{
    private const string Core = "core";

    /// <param name="dimensions">As sent.</param>
    /// <param name="fault">Why they cannot be read; null when they can.</param>
    public static RowPeople? Of(IReadOnlyList<WireDimension?>? dimensions, out string? fault)
    {
        var people = People.Everybody;
        var (categoryType, category) = ("", "");
        fault = null;
        foreach (var dimension in (dimensions ?? []).OfType<WireDimension>())
        {
            var (type, value) = (Text(dimension.Type), Text(dimension.Value));
            var isCore = dimension.DimensionClass == Core;
            if (type.Length == 0 || value.Length == 0)
            {
                fault = "dimension without a type or a value";
            }
            else if (isCore && type == "Sex")
            {
                people = people with { Sex = value };
            }
            else if (isCore && type == "Age")
            {
                people = people with { Age = value };
            }
            else if (isCore || categoryType.Length > 0)
            {
                fault = isCore ? $"core dimension not known: {type}" : "more than one breakdown at once";
            }
            else
            {
                (categoryType, category) = (type, value);
            }
        }

        return fault is null ? new RowPeople(people, categoryType, category) : null;
    }

    /// <summary>As the same text is cleaned in a file of Fingertips, whose series these are.</summary>
    private static string Text(string? text) => FieldText.Clean(Encoding.UTF8.GetBytes(text ?? ""));
}
