using System.Net;
using Logframe.Sources.Transport;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Transport;

public sealed class RequestQuotaTests : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly FakeClock _clock = new();
    private readonly FakeNetwork _network = new();

    public void Dispose() => _network.Dispose();

    [Fact]
    public async Task Never_lets_more_through_in_any_window_than_allowed()
    {
        var quota = new RequestQuota(10, Window, _clock);
        var made = new List<DateTimeOffset>();
        for (var i = 0; i < 45; i++)
        {
            var turn = quota.TakeAsync(TestContext.Current.CancellationToken).AsTask();
            if (!turn.IsCompleted)
            {
                await _clock.PassAsync(_ => true);
            }

            await turn;
            made.Add(_clock.GetUtcNow());
            _clock.Advance(TimeSpan.FromSeconds(i % 7 * 13));
        }

        made.ShouldAllBe(moment => made.Count(other => other >= moment && other < moment + Window) <= 10);
        (made[^1] - made[0]).ShouldBeLessThan(5 * Window);
    }

    [Fact]
    public async Task Waits_for_the_new_window_that_the_service_announces()
    {
        var quota = new RequestQuota(100, Window, _clock);
        quota.Heed(new RateLimitHeaders(null, null, 1, TimeSpan.FromSeconds(77)));

        await quota.TakeAsync(TestContext.Current.CancellationToken);
        var second = quota.TakeAsync(TestContext.Current.CancellationToken).AsTask();
        await _clock.PassAsync(TimeSpan.FromSeconds(77));

        await second;
    }

    [Fact]
    public async Task Takes_over_the_limit_that_the_service_states()
    {
        var quota = new RequestQuota(100, Window, _clock);
        quota.Heed(new RateLimitHeaders(1, TimeSpan.FromSeconds(40), null, null));

        await quota.TakeAsync(TestContext.Current.CancellationToken);
        var second = quota.TakeAsync(TestContext.Current.CancellationToken).AsTask();
        await _clock.PassAsync(TimeSpan.FromSeconds(40));

        await second;
    }

    [Fact]
    public async Task Is_kept_by_every_attempt_and_told_by_every_answer()
    {
        _network
            .Answer("/a", "", HttpStatusCode.TooManyRequests, ("Retry-After", "60"), ("RateLimit", "\"100-in-15min\"; r=0; t=60"))
            .Answer("/a", "1", HttpStatusCode.OK, ("RateLimit", "\"100-in-15min\"; r=0; t=300"))
            .Answer("/a", "2");
        var rules = new ResilienceRules(TimeSpan.FromHours(1), TimeSpan.FromMinutes(1), 4, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30), TimeSpan.Zero, 5, TimeSpan.FromMinutes(5))
        {
            Quota = new RequestQuota(100, Window, _clock),
        };
        using var client = new HttpClient(new ResilienceHandler(rules.Build(_clock), _clock) { InnerHandler = _network }) { BaseAddress = new Uri("https://source.test/") };

        var first = client.GetStringAsync("a", TestContext.Current.CancellationToken);
        await _clock.PassAsync(TimeSpan.FromSeconds(60));
        (await first).ShouldBe("1");
        var second = client.GetStringAsync("a", TestContext.Current.CancellationToken);
        await _clock.PassAsync(TimeSpan.FromSeconds(300));

        (await second).ShouldBe("2");
    }

    [Theory]
    [InlineData("\"100-in-15min\"; q=100; w=900; pk=:bG9vcA==:", "\"100-in-15min\"; r=42; t=600", 100, 900, 42, 600)]
    [InlineData("\"a\";q=1000;w=3600, \"b\";q=10;w=60", "\"a\";r=900;t=3000, \"b\";r=0;t=9", 10, 60, 0, 9)]
    [InlineData("\"a\"; q=much", "nonsense", null, null, null, null)]
    public void Reads_what_the_service_says_and_the_tightest_of_several_limits(string policy, string state, int? quota, int? window, int? remaining, int? reset)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("RateLimit-Policy", policy);
        response.Headers.TryAddWithoutValidation("RateLimit", state);

        RateLimitHeaders.Of(response).ShouldBe(new RateLimitHeaders(quota, Seconds(window), remaining, Seconds(reset)));
    }

    [Fact]
    public void Says_nothing_where_the_service_says_nothing()
    {
        using var response = new HttpResponseMessage();

        RateLimitHeaders.Of(response).ShouldBe(new RateLimitHeaders(null, null, null, null));
    }

    private static TimeSpan? Seconds(int? seconds) => seconds is { } number ? TimeSpan.FromSeconds(number) : null;
}
