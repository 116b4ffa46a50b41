using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.HeatMap;
using Logframe.Charts.Summary;
using Logframe.Core.Assessments;
using Logframe.Core.Reviews;
using Logframe.Reports;
using Logframe.Reports.Exports;
using Logframe.Reports.Review;

namespace Logframe.Tests.Charts;

/// <summary>The picture, its table, its sentence, its long description and its CSV are read back from what is written, and hold the same numbers.</summary>
public sealed partial class FiveRenderingsTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    private const double Noise = 1e-9;

    public static TheoryData<string> Kinds => [.. ChartKinds.All.Select(kind => kind.Word)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_figure_of_the_picture_stands_in_the_table_under_its_name(string kind)
    {
        foreach (var chart in ChartsOf(kind))
        {
            var table = chart.Table;
            foreach (var (series, at, value) in Figures(chart))
            {
                table.Rows.Any(row => row.Select((cell, i) => (cell, Named: $"{string.Join(' ', row.Select(one => one.Text))} {table.Columns[i]}"))
                        .Any(one => Says(one.cell, value) && (Names(one.Named, series) || Names(one.Named, at))))
                    .ShouldBeTrue($"{chart.Name}: {value} of {series} at {at}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_table_that_is_heard_and_the_csv_hold_what_the_table_holds(string kind)
    {
        foreach (var chart in ChartsOf(kind))
        {
            var heard = Picture(chart).Descendants().Where(one => Role(one) == "row").Skip(1)
                .Select(row => row.Elements().Select(cell => cell.Attribute("aria-label")!.Value).ToList()).ToList();
            var csv = Csv(chart);

            heard.Count.ShouldBe(chart.Table.Rows.Count, chart.Name);
            csv.Count.ShouldBe(chart.Table.Rows.Count + 1, chart.Name);
            for (var i = 0; i < heard.Count; i++)
            {
                var row = chart.Table.Rows[i];
                heard[i].ShouldBe(row.Select(cell => cell.Text), chart.Name);
                for (var column = 0; column < row.Count; column++)
                {
                    if (row[column].Number is { } number)
                    {
                        double.Parse(csv[i + 1][column], CultureInfo.InvariantCulture).ShouldBe(number, Noise, chart.Name);
                        NumbersIn(row[column].Text).ShouldContain(said => Math.Abs(said - Math.Abs(number)) < Noise, $"{chart.Name}: {row[column].Text}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_sentence_and_the_description_say_the_decimals_of_the_table_or_their_differences(string kind)
    {
        foreach (var chart in ChartsOf(kind))
        {
            // The factor of the limits of a control chart is no figure but a constant of the method; what is promised is said as the promise says it.
            var promise = materials.Shipped.Whole.Find(chart.Title.Split(' ')[0])?.Statement;
            var known = NumbersIn(string.Join(' ', chart.Table.Rows.SelectMany(row => row).Select(cell => cell.Text).Concat(chart.Table.Columns)) + $" {chart.Title} {promise} 2.66").Distinct().ToList();
            foreach (var words in new[] { chart.Sentence, chart.LongDescription })
            {
                DecimalsIn(words).Where(number => !known.Contains(number) && !IsDifference(number, known)).ShouldBeEmpty($"{chart.Name}: {words}");
            }
        }
    }

    /// <summary>A difference is derived from two figures of the table, and a sentence names it as one.</summary>
    private static bool IsDifference(double number, List<double> known) =>
        known.Exists(one => known.Exists(other => Math.Abs(Math.Abs(one - other) - number) < 1e-6));

    [Fact]
    public void The_sentence_of_a_summary_says_its_counts_as_the_table_does()
    {
        foreach (var chart in ChartsOf("summary"))
        {
            var counts = chart.Table.Rows.SelectMany(row => row).Select(cell => cell.Number).OfType<double>().ToList();
            NumbersIn(chart.Sentence).ShouldNotBeEmpty(chart.Name);
            NumbersIn(chart.Sentence).ShouldAllBe(number => counts.Contains(number), chart.Name);
        }
    }

    [Fact]
    public void The_symbols_of_a_heat_map_say_what_its_table_and_its_csv_say()
    {
        foreach (var chart in ChartsOf("heat-map").Cast<HeatMapChart>())
        {
            var states = Picture(chart).Descendants().Where(one => one.Attribute("data-state") is not null).ToList();
            var csv = Csv(chart);
            foreach (var (row, i) in chart.Rows.Select((row, i) => (row, i)))
            {
                for (var column = 0; column <= chart.Areas.Count; column++)
                {
                    var said = chart.Table.Rows[i][column + 1].Text;
                    var marks = states.Where(one => one.Attribute("data-series")!.Value == row.Label && one.Attribute("data-at")!.Value == chart.Table.Columns[column + 1]).ToList();
                    csv[i + 1][column + 1].ShouldBe(said);
                    string.Join(", ", marks.Select(mark => mark.Attribute("data-state")!.Value))
                        .ShouldBe(said == "Nothing promised" || (row.Obstacle is not null && column > 0) ? "" : said, $"{chart.Name}: {row.Label}");
                    marks.Take(1).ShouldAllBe(mark => ShapeOf(mark.Elements().Single()) == mark.Attribute("data-state")!.Value);
                }
            }
        }
    }

    private static string ShapeOf(XElement shape) => (shape.Name.LocalName, shape.Attribute("points")?.Value.Split(' ').Length, shape.Attribute("fill")!.Value) switch
    {
        ("polyline", 3, "none") => Verdict.Achieved.Word(),
        ("circle", null, not "none") => Verdict.OnCourse.Word(),
        ("polygon", 4, not "none") => Verdict.Short.Word(),
        ("polygon", 3, not "none") => Verdict.OffCourse.Word(),
        ("circle", null, "none") => Verdict.CannotBeJudged.Word(),
        _ => $"no symbol: {shape}",
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_table_of_a_page_shows_what_the_table_holds(string kind)
    {
        var charts = ChartsOf(kind);
        var page = await new HtmlParser().ParseDocumentAsync(await PageRenderer.RenderAsync<FigureTables>(BookOf(charts)));

        var tables = page.QuerySelectorAll("table");
        tables.Length.ShouldBe(charts.Count);
        foreach (var (table, chart) in tables.Zip(charts))
        {
            table.QuerySelector("caption")!.TextContent.ShouldEndWith(chart.Title);
            Texts(table, "thead th").ShouldBe(chart.Table.Columns, chart.Name);
            table.QuerySelectorAll("tbody tr").Select(row => string.Join('|', Texts(row, "th, td"))).ShouldBe(chart.Table.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))), chart.Name);
        }
    }

    private static IEnumerable<string> Texts(AngleSharp.Dom.IElement parent, string cells) => parent.QuerySelectorAll(cells).Select(cell => cell.TextContent);

    /// <summary>A page with the tables of these charts.</summary>
    private ReviewBook BookOf(List<Chart> charts)
    {
        var (judged, day) = (materials.Shipped.Now, new DateOnly(2026, 11, 22));
        return new ReviewBook(
            new AnnualReview(2026, 1, judged, null),
            new PackOrigin(2026, 1, new PackKnowledge("test", "0", day, DateTimeOffset.UnixEpoch, "0"), null, [], "1", "1"),
            ExportData.Of(judged.Whole),
            [],
            charts.ToDictionary(chart => chart.Name, chart => new InlinePicture(chart, default, default)))
        { Standing = SummaryBuilder.Of(judged.Whole), SinceEarlier = null };
    }

    private List<Chart> ChartsOf(string kind) => [.. ChartKinds.Find(kind)!.All(materials.Shipped)];

    private static XDocument Picture(Chart chart)
    {
        using var stream = new MemoryStream();
        ChartFile.Draw(chart, stream, ChartFormat.Svg, ChartLook.Page);
        return XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static IEnumerable<(string Series, string At, double Value)> Figures(Chart chart) =>
        from mark in Picture(chart).Descendants()
        where mark.Attribute("data-value") is not null
        from figure in mark.Attribute("data-at")!.Value.Split(';').Zip(mark.Attribute("data-value")!.Value.Split(';'))
        select (mark.Attribute("data-series")!.Value, figure.First, double.Parse(figure.Second, CultureInfo.InvariantCulture));

    private static List<List<string>> Csv(Chart chart)
    {
        using var writer = new StringWriter();
        ChartCsv.Write(chart, writer);
        return [.. writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => CsvCell().Matches(line).Select(cell => cell.Groups[1].Value.Trim('"')).ToList())];
    }

    /// <summary>As a number, or as one of the numbers in words such as "20% or less".</summary>
    private static bool Says(TableCell cell, double value) => cell.Number is { } number
        ? Math.Abs(number - value) < Noise
        : NumbersIn(cell.Text).Exists(said => Math.Abs(said - Math.Abs(value)) < Noise);

    private static bool Names(string words, string name) => name.Length > 0 && words.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static string? Role(XElement element) => element.Attribute("role")?.Value;

    private static List<double> NumbersIn(string words) =>
        [.. AnyNumber().Matches(words).Select(match => double.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))];

    private static IEnumerable<double> DecimalsIn(string words) => NumbersIn(words).Where(number => number != Math.Floor(number));

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex CsvCell();

    [GeneratedRegex(@"\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?")]
    private static partial Regex AnyNumber();
}
