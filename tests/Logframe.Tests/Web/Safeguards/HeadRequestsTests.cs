using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Safeguards;

/// <summary>HEAD, by which programs ask whether something is there and has changed.</summary>
public sealed class HeadRequestsTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/indicators/3.1")]
    [InlineData("/changes")]
    [InlineData("/reviews")]
    [InlineData("/runs")]
    [InlineData("/charts/3.1-medway.svg")]
    [InlineData("/downloads/values.csv")]
    [InlineData("/calendar.ics")]
    [InlineData("/feed.atom")]
    [InlineData("/site.css")]
    [InlineData("/api/v1/areas")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/nothing-here")]
    [InlineData("/?as-of=never")]
    public async Task Says_everything_that_get_says_but_the_answer_itself(string address)
    {
        using var get = await site.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), TestContext.Current.CancellationToken);

        head.StatusCode.ShouldBe(get.StatusCode);
        Headers(head).ShouldBe(Headers(get), ignoreOrder: true);
        (await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_told_that_nothing_has_changed_as_get_is()
    {
        using var first = await site.Client.GetAsync("/", TestContext.Current.CancellationToken);
        using var question = new HttpRequestMessage(HttpMethod.Head, "/");
        question.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var head = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);

        head.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotModified);
    }

    /// <summary>All but those of the moment and of how a body comes.</summary>
    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "Transfer-Encoding"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
}
