using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Core.Definition;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <summary>What YAML makes of a value that is written without quotes.</summary>
internal static partial class PlainScalars
{
    public static bool IsEmpty(this Scalar scalar) => scalar.IsPlain && scalar.Text is "" or "~" or "null";

    /// <summary>True for text that YAML would take for a number, a truth value or a date rather than for text.</summary>
    public static bool LooksLikeNoText(this Scalar scalar) =>
        scalar.IsPlain && (Number().IsMatch(scalar.Text) || scalar.Text is "true" or "false");

    public static double? AsNumber(this Scalar scalar) =>
        scalar.LooksLikeNoText() && double.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    public static int? AsWhole(this Scalar scalar) =>
        scalar.IsPlain && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    public static bool? AsFlag(this Scalar scalar) => scalar is { IsPlain: true, Text: "true" or "false" } ? scalar.Text == "true" : null;

    public static DateOnly? AsDay(this Scalar scalar) =>
        DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DayRange.Holds(day) ? day : null;

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
