using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Numbers as Fingertips and its website print them: a point for decimals, sometimes commas between thousands.</summary>
internal static class CsvNumber
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789.-"u8);

    /// <summary>Reads a field; a blank one, or the dash the website prints for "no data", gives null and counts as read.</summary>
    /// <returns>False where the text is not a finite number.</returns>
    public static bool TryRead(CsvReader csv, int column, out double? number)
    {
        number = null;
        var field = csv.GetSpan(column);
        if (field.IsEmpty)
        {
            return true;
        }

        // Nearly every field is plain, and the reader's own parser is several times faster than the general one.
        if (!field.ContainsAnyExcept(Plain) && csv.TryParse<double>(column, out var parsed) && double.IsFinite(parsed))
        {
            number = parsed;
            return true;
        }

        return TryReadUnusual(field.Trim(" \t\r\n\""u8), out number);
    }

    private static bool TryReadUnusual(ReadOnlySpan<byte> field, out double? number)
    {
        number = null;
        if (field.IsEmpty)
        {
            return true;
        }

        if (field[0] == (byte)'<' || field.SequenceEqual("-"u8))
        {
            return FieldText.Plain(FieldText.Clean(field)) is "-" or "";
        }

        return field.Contains((byte)',') ? TryReadThousands(field, out number) : TryParse(field, out number);
    }

    private static bool TryReadThousands(ReadOnlySpan<byte> field, out double? number)
    {
        number = null;
        var text = Encoding.UTF8.GetString(field);
        var whole = text.Split('.')[0].TrimStart('-', '+');
        var groups = whole.Split(',');

        // A comma that does not stand before three digits may be a decimal comma: not ours to guess.
        return groups[0].Length is >= 1 and <= 3
            && groups.Skip(1).All(group => group.Length == 3)
            && !text[(text.IndexOf(whole, StringComparison.Ordinal) + whole.Length)..].Contains(',', StringComparison.Ordinal)
            && TryParse(Encoding.UTF8.GetBytes(text.Replace(",", "", StringComparison.Ordinal)), out number);
    }

    private static bool TryParse(ReadOnlySpan<byte> field, out double? number)
    {
        var isNumber = double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed);
        number = isNumber ? parsed : null;
        return isNumber;
    }
}
