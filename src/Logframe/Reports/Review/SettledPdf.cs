using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Logframe.Reports.Review;

/// <summary>A printed PDF without what differs from print to print: when it was printed, and how the browser numbered the elements of the page.</summary>
/// <remarks>Everything is replaced by as many bytes, so that the table of positions at the end of the file stays true.</remarks>
internal static partial class SettledPdf
{
    public static byte[] Of(byte[] pdf, DateTimeOffset made)
    {
        // Latin-1 gives each byte one character and takes it back unharmed.
        var text = Encoding.Latin1.GetString(pdf);
        var moment = made.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        text = Dates().Replace(text, found => $"{found.Groups[1].Value}{moment}{(found.Groups[2].Length > 0 ? "+00'00'" : "")}");

        // By rank, because the index of the elements is kept in their order.
        var numbers = Elements().Matches(text).Select(found => found.Value).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(entry => entry.Item, entry => string.Create(CultureInfo.InvariantCulture, $"node{entry.Index:D8}"));
        return Encoding.Latin1.GetBytes(Elements().Replace(text, found => numbers[found.Value]));
    }

    [GeneratedRegex(@"(/(?:CreationDate|ModDate) ?\(D:)\d{14}([+-]\d\d'\d\d')?")]
    private static partial Regex Dates();

    [GeneratedRegex(@"node\d{8}")]
    private static partial Regex Elements();
}
