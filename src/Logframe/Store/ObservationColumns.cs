namespace Logframe.Store;

/// <summary>The columns in which every table that holds figures keeps a series and a figure, in one order for writing and reading.</summary>
internal static class ObservationColumns
{
    /// <summary>What identifies a series within its publisher and indicator: 6 columns.</summary>
    public const string Series = "area_code, sex, age, category_type, category, period_months";

    /// <summary>What a figure says: 13 columns.</summary>
    public const string Figure =
        "sort_key, label, state, value, lower_95, upper_95, lower_998, upper_998, count, denominator, note, trend, comparison";

    public const int SeriesCount = 6;

    public const int FigureCount = 13;
}
