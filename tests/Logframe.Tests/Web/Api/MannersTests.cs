using System.Net;
using System.Text.Json;
using Logframe.Tests.Reports.Exports;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Api;

/// <summary>How the API treats whoever asks: pages of lists, answers that are known already, questions that cannot be answered.</summary>
public sealed class MannersTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task The_pages_of_a_list_hold_every_row_exactly_once()
    {
        var table = CsvFile.Parse(await site.Client.GetStringAsync("/downloads/vintages.csv?outcome=3", TestContext.Current.CancellationToken));

        var rows = await site.Client.AllAsync("/api/v1/vintages?outcome=3&page-size=97");
        rows.Count.ShouldBeGreaterThan(200);
        rows.Select(Key).ShouldBeUnique();
        rows.Select(Key).ShouldBe(table.Rows.Select(row => string.Join('|', row["measure_key"], row["area_code"], row["period"], row["category"], row["known_from"])));

        static string Key(JsonElement row) => string.Join('|', row.Text("measureKey"), row.Text("areaCode"), row.Text("period"), row.GetProperty("category").GetString(), row.Text("knownFrom"));
    }

    [Fact]
    public async Task A_page_says_where_it_lies_and_what_lies_round_it()
    {
        using var answer = await site.Client.GetAsync("/api/v1/indicators?outcome=3&page=2&page-size=5&as-of=2026-01-31", TestContext.Current.CancellationToken);

        var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("page");
        (page.GetProperty("page").GetInt32(), page.GetProperty("pageSize").GetInt32()).ShouldBe((2, 5));
        var last = page.GetProperty("pages").GetInt32();
        answer.Headers.GetValues("Link").Single().ShouldBe(string.Join(", ", new[] { ("first", 1), ("prev", 1), ("next", 3), ("last", last) }
            .Select(link => $"<?outcome=3&page-size=5&as-of=2026-01-31&page={link.Item2}>; rel=\"{link.Item1}\"")));
    }

    [Theory]
    [InlineData("/api/v1/indicators?page=0", 400, "page must be a whole number from 1")]
    [InlineData("/api/v1/indicators?page-size=501", 400, "from 1 to 500")]
    [InlineData("/api/v1/indicators?page=99999999999", 400, "page must be")]
    [InlineData("/api/v1/indicators?colour=red", 400, "colour")]
    [InlineData("/api/v1/indicators?verdict=wonderful", 400, "off-course")]
    [InlineData("/api/v1/indicators?area=kent&area=medway", 400, "once")]
    [InlineData("/api/v1/verdicts?outcome=9", 400, "The levels are")]
    [InlineData("/api/v1/series?from=yesterday", 400, "from must be")]
    [InlineData("/api/v1/framework?as-of=2026-02-30", 400, "as-of must be a date")]
    [InlineData("/api/v1/framework?as-of=2027-01-01", 400, "has not come yet")]
    [InlineData("/api/v1/changes", 400, "\"since\" must be given")]
    [InlineData("/api/v1/changes?since=2026-11-22", 400, "does not lie before 2026-11-22")]
    [InlineData("/api/v1/changes?since=0001-01-01", 400, "since must be a date")]
    [InlineData("/api/v1/changes?since=2020-01-01", 404, "Nothing was known on 1 January 2020: the first figures came on 1 November 2024. /api/v1/runs")]
    [InlineData("/api/v1/indicators/99.9", 404, "There is no indicator \"99.9\"")]
    [InlineData("/api/v1/outcomes/9", 404, "The levels are")]
    [InlineData("/api/v1/charts/nothing", 404, "There is no chart")]
    [InlineData("/api/v1/runs/99", 404, "There is no run 99")]
    [InlineData("/api/v1/runs/1?as-of=2024-01-01", 404, "There is no run 1")]
    [InlineData("/api/v1/people", 404, "/openapi/v1.json")]
    [InlineData("/api/v2/framework", 404, "/openapi/v1.json")]
    public async Task What_cannot_be_answered_is_told_as_problem_details(string address, int status, string words)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(status);
        await ShouldBeAProblemAsync(answer, address, words);
        answer.Headers.ETag.ShouldBeNull();
    }

    [Theory]
    [InlineData("POST", null, 405)]
    [InlineData("DELETE", null, 405)]
    [InlineData("GET", "text/html", 406)]
    [InlineData("GET", "application/json;q=0", 406)]
    public async Task Nothing_is_changed_and_nothing_but_json_is_given(string method, string? accept, int status)
    {
        using var question = new HttpRequestMessage(new HttpMethod(method), "/api/v1/framework");
        if (accept is not null)
        {
            question.Headers.Accept.ParseAdd(accept);
        }

        using var answer = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(status);
        await ShouldBeAProblemAsync(answer, "/api/v1/framework", "");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/*;q=0.5, text/html")]
    [InlineData("*/*")]
    public async Task Whoever_takes_json_among_others_gets_it(string accept)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, "/api/v1/outcomes");
        question.Headers.Accept.ParseAdd(accept);

        using var answer = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Logframe-Nature").ShouldBe(["SIMULATED"]);
    }

    [Fact]
    public async Task Head_and_options_say_what_get_would()
    {
        using var get = await site.Client.GetAsync("/api/v1/areas", TestContext.Current.CancellationToken);
        using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/areas"), TestContext.Current.CancellationToken);
        using var options = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/api/v1/areas"), TestContext.Current.CancellationToken);

        (head.StatusCode, head.Headers.ETag).ShouldBe((HttpStatusCode.OK, get.Headers.ETag));
        (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        options.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        options.Content.Headers.Allow.ShouldBe(["GET", "HEAD", "OPTIONS"]);
    }

    [Fact]
    public async Task An_answer_that_is_known_already_is_not_made_again()
    {
        using var first = await site.Client.GetAsync("/api/v1/framework", TestContext.Current.CancellationToken);
        first.Content.Headers.LastModified.ShouldBe(ThreeVintages.KnownOn[^1]);

        (await AgainAsync("/api/v1/framework")).ShouldBe(HttpStatusCode.NotModified);
        (await AgainAsync("/api/v1/framework?as-of=2026-11-22")).ShouldBe(HttpStatusCode.OK);
        (await AgainAsync("/api/v1/framework?as-of=2025-11-22")).ShouldBe(HttpStatusCode.OK);
        (await AgainAsync("/api/v1/outcomes")).ShouldBe(HttpStatusCode.OK);

        async Task<HttpStatusCode> AgainAsync(string address)
        {
            using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
            using var answer = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_past_day_is_marked_by_the_runs_of_then_and_nothing_that_is_not_there_counts_as_known()
    {
        using var then = await site.Client.GetAsync("/api/v1/framework?as-of=2025-01-31", TestContext.Current.CancellationToken);
        using var nothing = new HttpRequestMessage(HttpMethod.Get, "/api/v1/indicators/99.9") { Headers = { IfNoneMatch = { System.Net.Http.Headers.EntityTagHeaderValue.Any } } };
        using var answer = await site.Client.SendAsync(nothing, TestContext.Current.CancellationToken);

        then.Content.Headers.LastModified.ShouldBe(ThreeVintages.KnownOn[0]);
        var basis = JsonDocument.Parse(await then.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("about");
        basis.GetProperty("lastRun").GetProperty("finished").GetDateTimeOffset().ShouldBe(ThreeVintages.KnownOn[0]);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Changes_of_one_level_name_no_promise_of_another()
    {
        var all = (await site.Client.AskAsync("/api/v1/changes?since=2024-12-01&as-of=2026-11-22")).GetProperty("item");
        var level = (await site.Client.AskAsync("/api/v1/changes?since=2024-12-01&as-of=2026-11-22&outcome=3")).GetProperty("item");

        level.GetProperty("moved").EnumerateArray().Select(change => change.Text("code")).ShouldBe(
            all.GetProperty("moved").EnumerateArray().Select(change => change.Text("code")).Where(code => code.StartsWith("3.", StringComparison.Ordinal)));
        level.GetProperty("added").EnumerateArray().Select(code => code.GetString()!).ShouldAllBe(code => code.StartsWith("3.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/framework")]
    [InlineData("/downloads/levels.csv")]
    [InlineData("/")]
    public async Task Text_is_sent_compressed_but_not_to_whoever_may_be_signed_in(string address)
    {
        (await EncodingAsync(null)).ShouldBe(["br"]);
        (await EncodingAsync("logframe-session=something")).ShouldBeEmpty();

        async Task<ICollection<string>> EncodingAsync(string? cookie)
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { AcceptEncoding = { new("br") } } };
            if (cookie is not null)
            {
                question.Headers.Add("Cookie", cookie);
            }

            using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Client.BaseAddress };
            using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
            return answer.Content.Headers.ContentEncoding;
        }
    }

    private static async Task ShouldBeAProblemAsync(HttpResponseMessage answer, string address, string words)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe((int)answer.StatusCode);
        problem.Text("type").ShouldStartWith("https://");
        problem.Text("title").ShouldNotBeEmpty();
        problem.Text("detail").ShouldContain(words);
        problem.Text("instance").ShouldBe(address);
    }
}
