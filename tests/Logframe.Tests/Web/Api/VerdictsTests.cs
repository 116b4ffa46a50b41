using System.Text.Json;
using Logframe.Core.Assessments;
using Logframe.Tests.Reports.Exports;
using Logframe.Tests.Support;
using Logframe.Tests.Web.Downloads;

namespace Logframe.Tests.Web.Api;

/// <summary>A verdict is the same wherever it is asked for: by program, on the page, at the command line, now and as known then.</summary>
public sealed class VerdictsTests(SharedSite site, ExportedFiles exported) : IClassFixture<SharedSite>, IClassFixture<ExportedFiles>
{
    [Theory]
    [InlineData("")]
    [InlineData("as-of=2025-11-22", "--as-of", "2025-11-22")]
    [InlineData("as-of=2024-12-31", "--as-of", "2024-12-31")]
    [InlineData("area=medway", "--area", "medway")]
    public async Task Every_indicator_stands_where_the_command_line_says(string query, params string[] options)
    {
        var said = JsonDocument.Parse(await exported.RunAsync(["status", "--format", "json", .. options])).RootElement.EnumerateArray().ToList();

        var answered = await site.Client.AllAsync("/api/v1/indicators?page-size=40&" + query);
        answered.Select(Told).ShouldBe(said.Select(Told), ignoreOrder: true);
        answered.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task Every_indicator_stands_where_the_pages_say()
    {
        var answered = (await site.Client.AllAsync("/api/v1/indicators?page-size=500")).ToLookup(one => one.Text("verdict"), one => one.Text("code"));

        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var page = await site.PageAsync($"/?state={verdict.Word().ToLowerInvariant().Replace(' ', '-')}");
            page.QuerySelectorAll("table.stacks tbody th a").Select(link => link.TextContent.Split(' ')[0]).ShouldBe(answered[verdict.Word()]);
        }

        answered.Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Each_indicator_in_full_says_the_same_with_every_step()
    {
        foreach (var line in await site.Client.AllAsync("/api/v1/indicators?page-size=500"))
        {
            var full = (await site.Client.AskAsync($"/api/v1/indicators/{line.Text("code")}")).GetProperty("item");

            full.GetProperty("summary").Text("verdict").ShouldBe(line.Text("verdict"));
            var carrier = full.GetProperty("measures").EnumerateArray().Single(measure => measure.Text("key") == full.Text("carriedBy"));
            carrier.GetProperty("areas").EnumerateArray().ShouldAllBe(area => area.Text("verdict") == "Cannot be judged" ? area.Text("reasonText").Length > 0 : area.GetProperty("trace").GetArrayLength() > 0);
        }
    }

    [Fact]
    public async Task The_table_of_verdicts_is_the_exported_one_with_numbers_as_numbers_and_nothing_for_nothing()
    {
        var table = CsvFile.Parse(await File.ReadAllTextAsync(await exported.WriteAsync("verdicts.csv", "--table", "verdicts"), TestContext.Current.CancellationToken));

        var rows = await site.Client.AllAsync("/api/v1/verdicts?page-size=70");
        rows.Select(row => (row.Text("measureKey"), row.Text("area"), row.Text("verdict"))).ShouldBe(table.Rows.Select(row => (row["measure_key"], row["area"], row["verdict"])));
        rows.Zip(table.Rows).ShouldAllBe(pair => pair.Second["value"].Length == 0
            ? pair.First.GetProperty("value").ValueKind == JsonValueKind.Null
            : pair.First.GetProperty("value").GetDouble() == double.Parse(pair.Second["value"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Says_what_an_answer_rests_on()
    {
        var now = (await site.Client.AskAsync("/api/v1/indicators/3.1")).GetProperty("about");
        var then = (await site.Client.AskAsync("/api/v1/indicators/3.1?as-of=2025-11-22")).GetProperty("about");

        (now.Text("asOf"), now.GetProperty("isPast").GetBoolean(), now.Text("knownAt"), now.GetProperty("lastRun").GetProperty("run").GetInt32()).ShouldBe(("2026-11-22", false, "2026-11-01T00:00:00Z", 3));
        (then.Text("asOf"), then.GetProperty("isPast").GetBoolean(), then.Text("knownAt")).ShouldBe(("2025-11-22", true, "2025-11-01T00:00:00Z"));
        now.Text("nature").ShouldBe("SIMULATED");
        now.Text("definitionHash").Length.ShouldBe(64);
        now.Text("methodVersion").ShouldBe(Assessor.MethodVersion);
        now.GetProperty("sources").EnumerateArray().ShouldHaveSingleItem().Text("attribution").ShouldContain("SIMULATED");
        now.GetProperty("licences").EnumerateArray().ShouldHaveSingleItem().Text("name").ShouldBe("simulated");
    }

    [Fact]
    public async Task Changes_between_two_days_are_those_that_the_command_line_tells()
    {
        var said = JsonDocument.Parse(await exported.RunAsync("changes", "--since", "2025-11-22", "--format", "json")).RootElement.EnumerateArray().Select(row => row.Text("sentence")).Distinct();

        var moved = (await site.Client.AskAsync("/api/v1/changes?since=2025-11-22")).GetProperty("item").GetProperty("moved").EnumerateArray().ToList();
        moved.Select(change => change.Text("sentence")).ShouldBe(said);
        var reablement = moved.Single(change => change.Text("code") == "5.8");
        (reablement.GetProperty("then").Text("area"), reablement.GetProperty("now").Text("area")).ShouldBe(("Medway", "Kent"));
        moved.Where(change => change.GetProperty("causes").GetArrayLength() > 0).ShouldAllBe(change => change.GetProperty("causes").EnumerateArray().Sum(cause => cause.GetProperty("sharePercent").GetInt32()) == 100);
    }

    private static (string, string) Told(JsonElement row) => (row.Text("code"), row.Text("verdict"));
}
