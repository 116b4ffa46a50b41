using System.Security.Cryptography;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>The SHA-256 of what stands in a store, the same for every kind of store that knows the same.</summary>
/// <remarks>
/// Rows must come in canonical order: publisher, indicator, area, sex, age, category type, category, period length, sort key,
/// texts by their UTF-8 bytes. Numbers enter with all their bits, words of a list by name, so that neither rounding nor numbering matters.
/// </remarks>
internal static class StateDigest
{
    private const int BufferSize = 1 << 16;

    public static string Of(IEnumerable<Observation> rows)
    {
        using var sha = SHA256.Create();
        using (var writer = new BinaryWriter(new BufferedStream(new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write), BufferSize)))
        {
            foreach (var row in rows)
            {
                Write(writer, row.Series);
                writer.Write(row.SortKey);
                writer.Write(row.PeriodLabel);
                writer.Write(row.State.ToString());
                Write(writer, row.Value);
                Write(writer, row.Interval95?.Lower);
                Write(writer, row.Interval95?.Upper);
                Write(writer, row.Interval998?.Lower);
                Write(writer, row.Interval998?.Upper);
                Write(writer, row.Count);
                Write(writer, row.Denominator);
                Write(writer, row.Note);
                Write(writer, row.Trend?.ToString());
                Write(writer, row.ComparedToEngland?.ToString());
            }
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }

    private static void Write(BinaryWriter writer, SeriesKey series)
    {
        writer.Write(series.Publisher);
        writer.Write(series.Indicator);
        writer.Write(series.AreaCode);
        writer.Write(series.Sex);
        writer.Write(series.Age);
        writer.Write(series.CategoryType);
        writer.Write(series.Category);
        writer.Write(series.PeriodMonths);
    }

    private static void Write(BinaryWriter writer, double? figure)
    {
        writer.Write(figure.HasValue);
        if (figure is { } number)
        {
            // Zero has one meaning and two signs; stores differ in which they keep.
            writer.Write(number == 0 ? 0.0 : number);
        }
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
