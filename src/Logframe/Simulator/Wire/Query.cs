using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Logframe.Simulator.Wire;

/// <summary>The parameters of one request, read as the source reads them.</summary>
/// <remarks>Entries of a list that are not whole numbers are dropped; parameters that nobody asks for are ignored.</remarks>
internal sealed class Query(IQueryCollection parameters)
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <exception cref="WrongParameterException">It is absent or not a whole number.</exception>
    public int Integer(string name) => OptionalInteger(name) ?? throw new WrongParameterException(name);

    /// <exception cref="WrongParameterException">It is there and not a whole number.</exception>
    public int? OptionalInteger(string name) => parameters[name].ToString() switch
    {
        "" => null,
        var text when int.TryParse(text, Whole, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new WrongParameterException(name),
    };

    /// <exception cref="WrongParameterException">It is absent or blank.</exception>
    public string Text(string name) => OptionalText(name) ?? throw new WrongParameterException(name);

    public string? OptionalText(string name) => parameters[name].ToString() is { Length: > 0 } text ? text : null;

    /// <exception cref="WrongParameterException">It is absent or holds no whole number.</exception>
    public IReadOnlyList<int> Integers(string name)
    {
        var numbers = new List<int>();
        foreach (var entry in Entries(name))
        {
            if (int.TryParse(entry, Whole, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
        }

        return numbers.Count > 0 ? numbers : throw new WrongParameterException(name);
    }

    /// <exception cref="WrongParameterException">It is absent or blank.</exception>
    public IReadOnlyList<string> Entries(string name) =>
        Text(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The indicators that a request names, whatever the endpoint calls them; none where it names none.</summary>
    public IReadOnlyList<string> Indicators =>
    [
        .. (parameters["indicator_ids"].ToString() + "," + parameters["indicator_id"])
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    /// <summary>The request as one text, the same for the same parameters.</summary>
    public override string ToString() => string.Join('&', parameters.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));

    /// <summary>Every value of a parameter that may be repeated; none where it is absent.</summary>
    public IReadOnlyList<string> All(string name) => [.. parameters[name].OfType<string>().Where(text => text.Length > 0)];

    public bool IsYes(string name) => parameters[name].ToString().Equals("yes", StringComparison.OrdinalIgnoreCase);
}
