using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Definitions.Reading;

/// <summary>A number with the word that says what it counts, as a target writes it: "-9 points", "+1.5 years", "5%".</summary>
/// <param name="Value">With its sign.</param>
/// <param name="Counts">"%" for a share of the value itself; otherwise the unit that is added or taken away.</param>
/// <param name="IsSigned">True where a plus or minus is written.</param>
internal sealed partial record Amount(double Value, string Counts, bool IsSigned)
{
    public bool IsPercent => Counts == "%";

    /// <summary>Null for a text that is no number with a unit.</summary>
    public static Amount? Read(string text)
    {
        var match = Pattern().Match(text);
        return match.Success
            ? new Amount(double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["unit"].Value, match.Groups["sign"].Success)
            : null;
    }

    /// <summary>A field that holds a percentage.</summary>
    public static double? Share(Fields fields, string key) =>
        fields.Form(key, "a percentage above 0, such as 5%", scalar => Read(scalar.Text) is { IsSigned: false, IsPercent: true, Value: > 0 } share ? share : null)?.Value;

    /// <summary>The words that an amount may have for values of a unit: "%", "points", and the unit itself.</summary>
    public static string[] Units(Unit? unit) =>
        unit is null ? ["%", "points"] : [.. new[] { "%", "points", unit.Difference.Text }.Distinct()];

    [GeneratedRegex(@"^(?<number>(?<sign>[-+])?[0-9]{1,15}(\.[0-9]{1,15})?) ?(?<unit>%|[a-z][a-z0-9 ]*)$")]
    private static partial Regex Pattern();
}
