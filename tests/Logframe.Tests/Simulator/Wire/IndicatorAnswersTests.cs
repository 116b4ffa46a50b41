using Logframe.Simulator.Scenario;

namespace Logframe.Tests.Simulator.Wire;

public sealed class IndicatorAnswersTests
{
    private readonly Service _service = new();

    [Fact]
    public void Knows_the_twenty_six_indicators_that_the_framework_cites()
    {
        int[] cited =
        [
            811, 11202, 22001, 90323, 90366, 90584, 90631, 91307, 91414, 91720, 92432, 92445, 92588, 92901,
            93015, 93085, 93088, 93474, 93560, 93561, 93671, 93736, 93758, 93764, 93884, 93886,
        ];

        SimulatedIndicators.All.Select(indicator => indicator.Id).Order().ShouldBe(cited);
    }

    [Fact]
    public void Describes_an_indicator_in_short_or_in_full()
    {
        var entry = _service.Json("indicator_metadata/by_indicator_id?indicator_ids=93015,4711").EnumerateObject().Single();
        entry.Name.ShouldBe("93015");
        entry.Value.GetProperty("IID").GetInt32().ShouldBe(93015);
        entry.Value.GetProperty("Unit").GetProperty("Value").GetDouble().ShouldBe(100);
        entry.Value.GetProperty("ValueType").GetProperty("Name").GetString().ShouldBe("Proportion");
        entry.Value.GetProperty("YearType").GetProperty("Name").GetString().ShouldBe("November-November");
        entry.Value.GetProperty("Descriptive").EnumerateObject().Select(text => text.Name).ShouldBe(["Name", "DataSource"]);

        var full = _service.Json("indicator_metadata/by_indicator_id?indicator_ids=93015&include_definition=YES").GetProperty("93015");
        full.GetProperty("Descriptive").GetProperty("Notes").GetString()!.ShouldContain("made up");
    }

    [Fact]
    public void Tells_for_which_area_types_there_are_figures_and_gives_them()
    {
        var pairs = _service.Json("available_data").EnumerateArray()
            .Select(entry => (Indicator: entry.GetProperty("IndicatorId").GetInt32(), AreaType: entry.GetProperty("AreaTypeId").GetInt32()))
            .ToList();

        pairs.ShouldAllBe(pair => _service.Rows(pair.Indicator, pair.AreaType, 15).Count > 0);
        pairs.Where(pair => pair.Indicator == 93884).Select(pair => pair.AreaType).ShouldBe([6, 15, 502]);
        _service.Json("available_data?indicator_id=93884&area_type_id=501").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Moves_the_day_of_the_last_upload_only_for_what_has_changed()
    {
        DateTime Uploaded(int vintage, int indicator) =>
            new Service(vintage).Json($"data_changes?indicator_id={indicator}").GetProperty("LastUploadedAt").GetDateTime();

        Uploaded(2025, 93085).ShouldBeLessThan(Uploaded(2026, 93085));
        Uploaded(2025, 91414).ShouldBe(Uploaded(2026, 91414));
        _service.Text("data_changes?indicator_id=4711").ShouldBe("null");
        _service.Json("data_changes/all_indicators").GetArrayLength().ShouldBe(26);
    }

    [Fact]
    public void Dates_a_withdrawal()
    {
        string Deleted(int vintage) => new Service(vintage).Json("data_changes?indicator_id=93758").GetProperty("LastDeletedAt").GetString()!;

        Deleted(2025).ShouldBe("0001-01-01T00:00:00");
        Deleted(2026).ShouldStartWith("2026-");
    }
}
