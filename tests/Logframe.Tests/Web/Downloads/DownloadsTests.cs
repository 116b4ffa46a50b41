using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Logframe.Reports.Exports;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Downloads;

/// <summary>What the site gives to take away is what <c>logframe export</c> writes, to the byte.</summary>
public sealed class DownloadsTests(SharedSite site, ExportedFiles exported) : IClassFixture<SharedSite>, IClassFixture<ExportedFiles>
{
    public static TheoryData<string> Tables => [.. TidyData.Names];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Each_table_as_csv_is_what_export_writes(string table) =>
        (await BytesAsync($"/downloads/{table}.csv")).ShouldBe(await File.ReadAllBytesAsync(await exported.WriteAsync($"{table}.csv", "--table", table), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("levels", "json", "")]
    [InlineData("verdicts", "xlsx", "")]
    [InlineData("verdicts", "csv", "area=medway&area=thanet&indicator=3.1&indicator=1.15", "3.1", "1.15", "--area", "medway", "--area", "thanet")]
    [InlineData("values", "csv", "outcome=3&from=2019&to=2022/23", "--outcome", "3", "--from", "2019", "--to", "2022/23")]
    [InlineData("vintages", "csv", "as-of=2025-11-22&indicator=3.1", "3.1", "--as-of", "2025-11-22")]
    [InlineData("values", "json", "as-of=2024-12-31&area=kent", "--area", "kent", "--as-of", "2024-12-31")]
    public async Task A_choice_in_the_address_gives_what_the_same_options_give(string table, string format, string query, params string[] options)
    {
        var file = await exported.WriteAsync($"chosen.{format}", ["--table", table, "--format", format, .. options]);

        (await BytesAsync($"/downloads/{table}.{format}?{query}")).ShouldBe(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_workbook_is_what_export_writes() =>
        (await BytesAsync("/downloads/workbook.xlsx")).ShouldBe(await File.ReadAllBytesAsync(await exported.WriteAsync("workbook.xlsx", "--format", "xlsx"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task The_package_holds_the_files_that_export_writes_and_no_date()
    {
        var folder = await exported.WriteAsync("package", "--format", "package");

        using var zip = new ZipArchive(new MemoryStream(await BytesAsync("/downloads/package.zip")));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!), ignoreOrder: true);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = await entry.OpenAsync(TestContext.Current.CancellationToken);
            await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
            content.ToArray().ShouldBe(await File.ReadAllBytesAsync(Path.Combine(folder, entry.FullName), TestContext.Current.CancellationToken));
            entry.LastWriteTime.Year.ShouldBe(1980);
        }
    }

    [Theory]
    [InlineData("values.csv", "simulated-kent-and-medway-values-2026-11-22.csv")]
    [InlineData("package.zip?as-of=2025-01-31", "simulated-kent-and-medway-package-2025-01-31.zip")]
    public async Task A_file_is_kept_under_a_name_that_says_whose_it_is_and_of_which_day(string address, string name)
    {
        using var answer = await site.Client.GetAsync("/downloads/" + address, TestContext.Current.CancellationToken);

        var kept = answer.Content.Headers.ContentDisposition.ShouldNotBeNull();
        kept.DispositionType.ShouldBe("attachment");
        kept.FileName.ShouldBe(name);
    }

    [Theory]
    [InlineData("values.csv?form=2019", "form")]
    [InlineData("values.csv?area=atlantis", "atlantis")]
    [InlineData("values.csv?indicator=99.9", "99.9")]
    [InlineData("values.csv?from=2022&to=2019", "lies after")]
    [InlineData("values.csv?from=2019&from=2020", "once")]
    [InlineData("values.csv?as-of=2027-01-01", "has not come yet")]
    public async Task What_cannot_be_given_is_refused_in_words(string address, string words)
    {
        using var answer = await site.Client.GetAsync("/downloads/" + address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(words);
    }

    [Theory]
    [InlineData("values.pdf")]
    [InlineData("people.csv")]
    [InlineData("..%2f..%2flogframe.db")]
    public async Task There_is_nothing_else(string file)
    {
        using var answer = await site.Client.GetAsync("/downloads/" + file, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_has_a_file_already_is_told_so()
    {
        using var first = await site.Client.GetAsync("/downloads/levels.csv", TestContext.Current.CancellationToken);
        using var again = await AskAsync("/downloads/levels.csv", first.Headers.ETag!);
        using var other = await AskAsync("/downloads/levels.csv?as-of=2025-11-22", first.Headers.ETag!);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_leads_to_the_file_that_was_chosen()
    {
        using var answer = await site.Client.GetAsync("/downloads?table=values&format=json&outcome=3&area=&from=2019%2F20", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("downloads/values.json?outcome=3&from=2019%2F20");
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, EntityTagHeaderValue known)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { known } } };
        return await site.Client.SendAsync(question, TestContext.Current.CancellationToken);
    }
}
