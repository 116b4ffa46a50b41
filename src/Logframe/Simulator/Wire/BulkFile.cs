using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Wire;

/// <summary>The bulk file of the source: 27 columns, always with its header.</summary>
internal sealed class BulkFile(PublishedFigures published)
{
    private const string NotCompared = "Not compared";

    private static readonly string[] SexesInOrder = ["Not applicable", "Male", "Female", "Persons"];

    public string Write(IEnumerable<SimulatedIndicator> indicators, AreaSelection areas)
    {
        var text = new CsvText();
        foreach (var column in Columns(areas.ComparatorHeader))
        {
            text.Field(column);
        }

        text.EndRow();
        foreach (var indicator in indicators)
        {
            Write(text, indicator, areas);
        }

        return text.ToString();
    }

    private static string[] Columns(string comparatorHeader) =>
    [
        "Indicator ID",
        "Indicator Name",
        "Parent Code",
        "Parent Name",
        "Area Code",
        "Area Name",
        "Area Type",
        "Sex",
        "Age",
        "Category Type",
        "Category",
        "Time period",
        "Value",
        "Lower CI 95.0 limit",
        "Upper CI 95.0 limit",
        "Lower CI 99.8 limit",
        "Upper CI 99.8 limit",
        "Count",
        "Denominator",
        "Value note",
        "Recent Trend",
        "Compared to England value or percentiles",
        comparatorHeader,
        "Time period Sortable",
        "New data",
        "Compared to goal",
        "Time period range",
    ];

    private void Write(CsvText text, SimulatedIndicator indicator, AreaSelection areas)
    {
        var figures = new FigureIndex(published.Of(indicator));
        foreach (var (year, months) in figures.Periods)
        {
            foreach (var block in areas.Blocks)
            {
                var rows = from area in block
                           from figure in figures.Find(area.Place, year, months)
                           orderby Array.IndexOf(SexesInOrder, figure.Stratum.Sex),
                               figure.Stratum.Age,
                               figure.Place.Code,
                               figure.Stratum.CategoryType?.Id ?? -1,
                               figure.Stratum.Category
                           select (area, figure);
                foreach (var (area, figure) in rows)
                {
                    Write(text, indicator, figures, area, figure);
                }
            }
        }
    }

    private static void Write(CsvText text, SimulatedIndicator indicator, FigureIndex figures, ListedArea area, Figure figure)
    {
        var stratum = figure.Stratum;
        text.Field(indicator.Id)
            .Field(indicator.Name)
            .Field(area.Parent?.Code)
            .Field(area.Parent?.Name)
            .Field(area.Place.Code)
            .Field(area.Place.Name)
            .Field(area.AreaType)
            .Field(stratum.Sex)
            .Field(stratum.Age)
            .Field(stratum.CategoryType?.Name)
            .Field(stratum.CategoryName)
            .Field(indicator.YearType.Label(figure.Year, stratum.Months))
            .Field(figure.Value)
            .Field(figure.Interval95?.Lower)
            .Field(figure.Interval95?.Upper)
            .Field(figure.Interval998?.Lower)
            .Field(figure.Interval998?.Upper)
            .Field(figure.Count)
            .Field(figure.Denominator)
            .Field(figure.Note)
            .Field(figure.Value is not null && figures.IsLatest(figure) ? TrendText.Of(indicator, figures.Series(figure)) : "")
            .Field(Comparison(indicator, figure, EnglandFor(figures, figure)))
            .Field(Comparison(indicator, figure, area.Comparator is { } other ? figures.Same(figure, other) : null))
            .Field(figure.Year * 10_000)
            .Field("")
            .Field("")
            .Field($"{stratum.Months / 12}y")
            .EndRow();
    }

    /// <summary>What a figure is compared with: England's, and for a part of England the whole of it. England itself is compared with nothing.</summary>
    private static Figure? EnglandFor(FigureIndex figures, Figure figure) =>
        figure.Place != Places.England ? figures.Same(figure, Places.England)
        : figure.Stratum.CategoryType is null ? null
        : figures.Same(figure with { Stratum = figure.Stratum.Whole }, Places.England);

    private static string Comparison(SimulatedIndicator indicator, Figure figure, Figure? benchmark) =>
        benchmark is null ? NotCompared : ComparisonText.Of(indicator.Polarity, figure, benchmark);
}
