namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The columns of a Fingertips CSV whose content is read.</summary>
internal enum CsvColumn
{
    IndicatorId,
    AreaCode,
    AreaType,
    Sex,
    Age,
    CategoryType,
    Category,
    TimePeriod,
    TimePeriodSortable,
    TimePeriodRange,
    Value,
    Lower95,
    Upper95,
    Lower998,
    Upper998,
    Count,
    Denominator,
    ValueNote,
    RecentTrend,
    ComparedToEngland,
}
