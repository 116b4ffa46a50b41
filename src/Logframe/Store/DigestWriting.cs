using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>How figures enter a digest: every field, each told apart from its neighbours.</summary>
internal static class DigestWriting
{
    public static void WriteFigure(this BinaryWriter writer, Observation row)
    {
        writer.WriteSeries(row.Series);
        writer.Write(row.SortKey);
        writer.Write(row.PeriodLabel);
        writer.Write(row.State.ToString());
        writer.WriteNumber(row.Value);
        writer.WriteNumber(row.Interval95?.Lower);
        writer.WriteNumber(row.Interval95?.Upper);
        writer.WriteNumber(row.Interval998?.Lower);
        writer.WriteNumber(row.Interval998?.Upper);
        writer.WriteNumber(row.Count);
        writer.WriteNumber(row.Denominator);
        writer.WriteText(row.Note);
        writer.WriteText(row.Trend?.ToString());
        writer.WriteText(row.ComparedToEngland?.ToString());
    }

    public static void WriteText(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static void WriteSeries(this BinaryWriter writer, SeriesKey series)
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

    private static void WriteNumber(this BinaryWriter writer, double? figure)
    {
        writer.Write(figure.HasValue);
        if (figure is { } number)
        {
            // Zero has one meaning and two signs; stores differ in which they keep.
            writer.Write(number == 0 ? 0.0 : number);
        }
    }
}
