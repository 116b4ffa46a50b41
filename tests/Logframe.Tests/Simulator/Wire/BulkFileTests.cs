using Logframe.Simulator;

namespace Logframe.Tests.Simulator.Wire;

public sealed class BulkFileTests
{
    private const string Start =
        "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,"
        + "Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,"
        + "Compared to England value or percentiles,";

    private const string End = ",Time period Sortable,New data,Compared to goal,Time period range\r\n";

    private readonly Service _service = new();

    [Theory]
    [InlineData(502, 6, "Compared to Regions (statistical) value or percentiles")]
    [InlineData(501, 502, "Compared to Counties & UAs (from Apr 2023) value or percentiles")]
    [InlineData(502, 15, "Compared to percentiles")]
    public void Names_the_second_comparison_after_the_kind_of_parent(int child, int parent, string header)
    {
        _service.Text(Service.Bulk("93085", child, parent)).ShouldStartWith(Start + header + End);
    }

    [Theory]
    [InlineData("93085", 502, 221)]
    [InlineData("93085", 402, 6)]
    [InlineData("93085", 502, 999)]
    [InlineData("4711", 502, 15)]
    public void Gives_the_header_alone_where_there_is_nothing(string indicator, int child, int parent)
    {
        _service.Text(Service.Bulk(indicator, child, parent)).ShouldBe(Start + HeaderOf(child, parent) + End);
    }

    [Fact]
    public void Ends_every_line_with_a_carriage_return_and_a_line_feed()
    {
        var file = _service.Text(Service.Bulk("93085", 502, 6));

        file.ShouldEndWith("\r\n");
        file.Count(character => character == '\n').ShouldBe(file.Split("\r\n").Length - 1);
        file[0].ShouldBe('I');
    }

    [Fact]
    public void Quotes_a_field_only_where_it_must()
    {
        var file = _service.Text(Service.Bulk("11202,93085", 502, 15));

        file.ShouldContain("11202,\"Violent crime - violence offences per 1,000 population\",");
        file.ShouldContain(",\"County & UA deprivation deciles in England (IMD2019, 4/23 geography)\",Most deprived decile (IMD2019),");
        file.Split('"').Where((_, index) => index % 2 == 1).ShouldAllBe(quoted => quoted.Contains(','));
    }

    [Fact]
    public void Reads_the_first_hundred_identifiers_and_drops_the_rest()
    {
        var unknown = string.Join(',', Enumerable.Range(1, 99));

        _service.Rows(Service.Bulk(unknown + ",93085", 502, 15)).ShouldNotBeEmpty();
        _service.Rows(Service.Bulk(unknown + ",100,93085", 502, 15)).ShouldBeEmpty();
    }

    [Fact]
    public void Gives_indicators_in_the_order_asked_for()
    {
        _service.Rows(Service.Bulk("93085,811,90631", 502, 6)).Select(row => row["Indicator ID"]).Distinct().ShouldBe(["93085", "811", "90631"]);
    }

    [Fact]
    public void Lists_England_then_parents_then_children_in_each_period()
    {
        var rows = _service.Rows(93085, 502, 6).Where(row => row.IsHeadline).ToList();

        rows.Select(row => row.Period).Distinct().ShouldBe(rows.Select(row => row.Period).Distinct().Order());
        var period = rows.Where(row => row.Period == "2021/22").ToList();
        period[0].Area.ShouldBe("E92000001");
        period[0]["Parent Code"].ShouldBe("");
        period.Skip(1).Take(9).ShouldAllBe(row => row["Parent Code"] == "E92000001" && row["Area Type"] == "Regions (statistical)");
        period.Skip(10).ShouldAllBe(row => row["Parent Code"].StartsWith("E1200000") && row["Area Type"] == "Counties & UAs (from Apr 2023)");
        period.Skip(10).Select(row => row.Area).ShouldBe(period.Skip(10).Select(row => row.Area).Order());
    }

    [Fact]
    public void Lists_England_twice_when_it_is_also_the_parent()
    {
        var england = _service.Rows(93085, 502, 15).Where(row => row.IsHeadline && row.Area == "E92000001" && row.Period == "2021/22").ToList();

        england.Select(row => row["Parent Code"]).ShouldBe(["", "E92000001"]);
        england.Select(row => row.Value).Distinct().Count().ShouldBe(1);
        _service.Rows(93085, 15, 15).Count(row => row.IsHeadline && row.Period == "2021/22").ShouldBe(2);
    }

    [Fact]
    public void Narrows_to_one_parent()
    {
        var rows = _service.Rows(Service.Bulk("93085", 502, 6) + "&parent_area_code=E12000008");

        rows.Select(row => row.Area).Distinct().Order()
            .ShouldBe(["E06000035", "E10000014", "E10000016", "E10000032", "E12000008", "E92000001"]);
    }

    [Fact]
    public void Compares_England_with_nothing_and_a_region_with_England_alone()
    {
        var rows = _service.Rows(93085, 502, 6).Where(row => row.IsHeadline && row.Period == "2021/22").ToList();
        string[] Comparisons(string area)
        {
            var row = rows.Single(row => row.Area == area);
            return [row["Compared to England value or percentiles"], row["Compared to Regions (statistical) value or percentiles"]];
        }

        Comparisons("E92000001").ShouldBe(["Not compared", "Not compared"]);
        Comparisons("E12000008").ShouldBe(["Better", "Not compared"]);
        Comparisons("E06000035").ShouldBe(["Worse", "Worse"]);
    }

    [Fact]
    public void Compares_the_parts_of_England_with_the_whole_of_it()
    {
        var parts = _service.Rows(93085, 502, 15).Where(row => row.Area == "E92000001" && !row.IsHeadline && row.Period == "2021/22").ToList();

        parts.First(row => row["Category"].StartsWith("Most deprived", StringComparison.Ordinal))["Compared to England value or percentiles"].ShouldBe("Worse");
        parts.First(row => row["Category"].StartsWith("Least deprived", StringComparison.Ordinal))["Compared to England value or percentiles"].ShouldBe("Better");
    }

    [Theory]
    [InlineData(93085, "2013/14", "20130000", "1y")]
    [InlineData(90366, "2023 - 25", "20230000", "3y")]
    [InlineData(91720, "2025", "20250000", "1y")]
    public void Prints_each_period_three_ways(int indicator, string label, string sortable, string range)
    {
        var row = _service.Rows(indicator, 502, 15).First(row => row.Period == label);

        row["Time period Sortable"].ShouldBe(sortable);
        row["Time period range"].ShouldBe(range);
    }

    [Fact]
    public void Lists_a_unitary_authority_under_both_tiers_in_the_file_of_one_indicator()
    {
        var medway = _service.Rows("all_data/csv/for_one_indicator?indicator_id=93015")
            .Where(row => row.Area == "E06000035" && row["Sex"] == "Persons" && row.Period == "2020/21")
            .ToList();

        medway.Select(row => row["Area Type"]).ShouldBe(["Districts & UAs (from Apr 2023)", "Counties & UAs (from Apr 2023)"]);
        medway.Select(row => row.Value).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Is_the_same_to_the_byte_every_time()
    {
        foreach (var vintage in SimulatorHost.Vintages)
        {
            var request = Service.Bulk("90366,92588,93764,93736", 501, 15);
            new Service(vintage).Get(request).Body.ShouldBe(new Service(vintage).Get(request).Body);
        }

        // Fixed by hand from one run, so that a change of machine or of runtime shows itself.
        var row = _service.Rows(93085, 502, 15).Single(row => row.IsHeadline && row.Area == "E10000016" && row.Period == "2021/22");
        (row.Count, row.Denominator).ShouldBe((1570, 15446));
    }

    private static string HeaderOf(int child, int parent) => (child, parent) switch
    {
        (502, 221) => "Compared to ICBs value or percentiles",
        (402, 6) => "Compared to Regions (statistical) value or percentiles",
        _ => "Compared to percentiles",
    };
}
