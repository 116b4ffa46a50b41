using System.Net;
using System.Text.Json;
using Logframe.Tests.Reports.Exports;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Api;

/// <summary>Script, markup and formulas in what a source publishes stay text wherever a program takes it.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "=HYPERLINK(\"http://example.org\")</script><script>alert(1)</script>";

    [Fact]
    public async Task A_hostile_note_stays_text_in_answers_and_downloads()
    {
        using var folder = new TemporaryFolder();
        folder.Write("hostile.csv", CsvText.File(CsvText.Row(("Value note", WebUtility.HtmlEncode(Hostile))), CsvText.Row(("Time period", "2021/22"), ("Time period Sortable", "20210000"))));
        var terminal = new TestTerminal(folder.Path, SharedSite.Today());
        (await terminal.RunAsync("import", "hostile.csv", "--data", "data")).ShouldBe(0, terminal.Error);
        await using var running = await RunningSite.StartAsync(
            clock: SharedSite.Today(),
            prepare: data => File.Copy(folder.File("data/logframe.db"), Path.Combine(data, "logframe.db")),
            framework: "kent-and-medway");
        using var client = running.Client();

        var answer = await client.GetStringAsync("/api/v1/vintages", TestContext.Current.CancellationToken);
        answer.ShouldNotContain("<");
        JsonDocument.Parse(answer).RootElement.GetProperty("items").EnumerateArray().ShouldContain(row => row.GetProperty("note").GetString() == Hostile);
        CsvFile.Parse(await client.GetStringAsync("/downloads/vintages.csv", TestContext.Current.CancellationToken)).Rows.ShouldContain(row => row["note"] == "'" + Hostile);
        (await client.AskAsync("/api/v1/framework")).GetProperty("about").Text("nature").ShouldBe("published");
    }
}
