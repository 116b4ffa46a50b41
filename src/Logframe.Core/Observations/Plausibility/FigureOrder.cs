namespace Logframe.Core.Observations.Plausibility;

/// <summary>The order of figures by series and time, texts by their characters, so that the same figures always make the same case.</summary>
internal sealed class FigureOrder : IComparer<HeldFigure>
{
    public static FigureOrder Instance { get; } = new();

    public int Compare(HeldFigure? x, HeldFigure? y)
    {
        var (one, other) = (x!.Subject, y!.Subject);
        var bySeries = Compare(one.Series, other.Series);
        return bySeries != 0 ? bySeries : one.SortKey.CompareTo(other.SortKey);
    }

    private static int Compare(SeriesKey one, SeriesKey other)
    {
        ReadOnlySpan<int> differences =
        [
            string.CompareOrdinal(one.AreaCode, other.AreaCode),
            string.CompareOrdinal(one.Sex, other.Sex),
            string.CompareOrdinal(one.Age, other.Age),
            string.CompareOrdinal(one.CategoryType, other.CategoryType),
            string.CompareOrdinal(one.Category, other.Category),
            one.PeriodMonths.CompareTo(other.PeriodMonths),
        ];
        var first = differences.IndexOfAnyExcept(0);
        return first < 0 ? 0 : differences[first];
    }
}
