using System.Globalization;
using System.Net;
using Logframe.Sources.Transport;
using Logframe.Tests.Support;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Logframe.Tests.Sources.Transport;

public sealed class ResilienceHandlerTests : IDisposable
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan TotalTimeout = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan BreakDuration = TimeSpan.FromMinutes(50);
    private static readonly Uri Elsewhere = new("https://source.test/");

    private readonly FakeClock _clock = new();
    private readonly FakeNetwork _network = new();

    public void Dispose() => _network.Dispose();

    [Fact]
    public async Task Waits_as_long_as_the_service_asks()
    {
        _network.Answer("/a", "", HttpStatusCode.TooManyRequests, ("Retry-After", "42")).Answer("/a", "ok");

        var call = SendAsync("a");
        await _clock.PassAsync(TimeSpan.FromSeconds(42));

        (await TextAsync(call)).ShouldBe("ok");
    }

    [Fact]
    public async Task Waits_until_the_date_the_service_names()
    {
        var date = _clock.GetUtcNow().AddSeconds(90).ToString("R");
        _network.Answer("/a", "", HttpStatusCode.ServiceUnavailable, ("Retry-After", date)).Answer("/a", "ok");

        var call = SendAsync("a");
        await _clock.PassAsync(TimeSpan.FromSeconds(90));

        (await TextAsync(call)).ShouldBe("ok");
    }

    [Fact]
    public async Task Backs_off_long_from_a_busy_service_that_does_not_say_for_how_long()
    {
        _network.Answer("/a", "", HttpStatusCode.TooManyRequests).Answer("/a", "", HttpStatusCode.TooManyRequests).Answer("/a", "ok");

        var call = SendAsync("a");
        await _clock.PassAsync(TimeSpan.FromSeconds(30));
        await _clock.PassAsync(TimeSpan.FromSeconds(60));

        (await TextAsync(call)).ShouldBe("ok");
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, "<html>Sorry</html>")]
    [InlineData(HttpStatusCode.BadGateway, "")]
    [InlineData(HttpStatusCode.OK, "")]
    public async Task Tries_again_after_errors_and_empty_answers(HttpStatusCode status, string body)
    {
        _network.Answer("/a", body, status).Answer("/a", "ok");

        var call = SendAsync("a");
        await _clock.PassAsync(IsBackOff);

        (await TextAsync(call)).ShouldBe("ok");
    }

    [Fact]
    public async Task Tries_again_when_a_body_breaks_off()
    {
        _network
            .Answer("/a", _ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BrokenStream()) }))
            .Fail("/a", new HttpRequestException(HttpRequestError.ConnectionError))
            .Answer("/a", "ok");

        var call = SendAsync("a");
        await _clock.PassAsync(IsBackOff);
        await _clock.PassAsync(IsBackOff);

        (await TextAsync(call)).ShouldBe("ok");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Does_not_ask_again_what_was_refused(HttpStatusCode status)
    {
        _network.Answer("/a", "no", status);

        using var response = await SendAsync("a");

        response.StatusCode.ShouldBe(status);
        _network.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Does_not_ask_again_where_the_certificate_is_not_trusted()
    {
        _network.Fail("/a", new HttpRequestException(HttpRequestError.SecureConnectionError));

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync("a"));

        _network.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Gives_up_after_the_last_retry_with_the_last_answer()
    {
        for (var i = 0; i < 5; i++)
        {
            _network.Answer("/a", "", HttpStatusCode.InternalServerError, ("Retry-After", "7"));
        }

        var call = SendAsync("a");
        for (var i = 0; i < 4; i++)
        {
            await _clock.PassAsync(TimeSpan.FromSeconds(7));
        }

        using var response = await call;
        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task Cuts_an_attempt_that_takes_too_long_and_tries_again()
    {
        _network.NeverAnswer("/a").Answer("/a", "ok");

        var call = SendAsync("a");
        await _clock.PassAsync(AttemptTimeout);
        await _clock.PassAsync(IsBackOff);

        (await TextAsync(call)).ShouldBe("ok");
    }

    [Fact]
    public async Task Gives_up_when_the_total_time_is_over()
    {
        for (var i = 0; i < 5; i++)
        {
            _network.NeverAnswer("/a");
        }

        var call = SendAsync("a");
        for (var i = 0; i < 4; i++)
        {
            await _clock.PassAsync(AttemptTimeout);
            await _clock.PassAsync(IsBackOff);
        }

        // What is left of the total is less than one more attempt.
        await _clock.PassAsync(wait => wait < AttemptTimeout);

        await Should.ThrowAsync<TimeoutRejectedException>(() => call);
    }

    [Fact]
    public async Task Does_not_begin_a_wait_that_would_outlast_the_total_time()
    {
        var wait = TotalTimeout - TimeSpan.FromMinutes(1);
        var seconds = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        _network.Answer("/a", "", HttpStatusCode.TooManyRequests, ("Retry-After", seconds));
        _network.Answer("/a", "", HttpStatusCode.TooManyRequests, ("Retry-After", seconds));

        var call = SendAsync("a");
        await _clock.PassAsync(wait);

        using var response = await call;
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Does_not_wait_for_what_would_come_too_late()
    {
        _network.Answer("/a", "", HttpStatusCode.TooManyRequests, ("Retry-After", "86400"));

        using var response = await SendAsync("a").WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Leaves_a_service_alone_that_keeps_failing_and_comes_back_later()
    {
        using var client = Client(retries: 0);
        for (var i = 0; i < 5; i++)
        {
            _network.Answer("/a", "", HttpStatusCode.InternalServerError);
            var call = client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken);
            if (i > 0)
            {
                await _clock.PassAsync(TimeSpan.FromSeconds(1));
            }

            (await call).Dispose();
        }

        await Should.ThrowAsync<BrokenCircuitException>(() => client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken));
        _network.Requests.Count.ShouldBe(5);

        _clock.Advance(BreakDuration);
        _network.Answer("/a", "ok");
        (await TextAsync(client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken))).ShouldBe("ok");
    }

    [Fact]
    public async Task Goes_on_with_other_requests_when_one_fails_in_all_its_attempts()
    {
        using var client = Client();
        for (var i = 0; i < 5; i++)
        {
            _network.Answer("/a", "", HttpStatusCode.InternalServerError, ("Retry-After", "7"));
        }

        var failing = client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken);
        for (var i = 0; i < 4; i++)
        {
            await _clock.PassAsync(TimeSpan.FromSeconds(7));
        }

        (await failing).Dispose();
        _network.Answer("/b", "ok");
        var other = client.GetAsync(new Uri("b", UriKind.Relative), TestContext.Current.CancellationToken);
        await _clock.PassAsync(TimeSpan.FromSeconds(1));

        (await TextAsync(other)).ShouldBe("ok");
    }

    [Fact]
    public async Task Sends_one_request_at_a_time_a_second_apart()
    {
        var release = new TaskCompletionSource<HttpResponseMessage>();
        _network.Answer("/a", _ => release.Task).Answer("/b", "second");
        using var client = Client();

        var first = client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken);
        var second = client.GetAsync(new Uri("b", UriKind.Relative), TestContext.Current.CancellationToken);
        _network.Requests.ShouldBe(["/a"]);

        release.SetResult(new HttpResponseMessage { Content = new StringContent("first") });
        (await TextAsync(first)).ShouldBe("first");
        _network.Requests.ShouldBe(["/a"]);
        await _clock.PassAsync(TimeSpan.FromSeconds(1));

        (await TextAsync(second)).ShouldBe("second");
    }

    [Fact(Timeout = 20_000)]
    public async Task Does_not_wait_between_requests_to_this_machine()
    {
        _network.Answer("/a", "first").Answer("/a", "second");
        using var client = Client(new Uri("http://127.0.0.1/"));

        (await TextAsync(client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken))).ShouldBe("first");
        (await TextAsync(client.GetAsync(new Uri("a", UriKind.Relative), TestContext.Current.CancellationToken))).ShouldBe("second");
    }

    private static bool IsBackOff(TimeSpan wait) => wait > TimeSpan.FromSeconds(1) && wait < TimeSpan.FromMinutes(1);

    private async Task<HttpResponseMessage> SendAsync(string path)
    {
        using var client = Client();
        return await client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private HttpClient Client(Uri? address = null, int retries = 4)
    {
        var rules = new ResilienceRules(
            TotalTimeout,
            AttemptTimeout,
            retries,
            FirstDelay: TimeSpan.FromSeconds(8),
            BusyDelay: TimeSpan.FromSeconds(30),
            Spacing: TimeSpan.FromSeconds(1),
            RequestsBeforeBreak: 5,
            BreakDuration);
        var handler = new ResilienceHandler(rules.Build(_clock, chance: () => 0.5), _clock) { InnerHandler = new BodyToFile(1000) { InnerHandler = _network } };
        return new HttpClient(handler, disposeHandler: false) { BaseAddress = address ?? Elsewhere, Timeout = Timeout.InfiniteTimeSpan };
    }

    private static async Task<string> TextAsync(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A body whose connection is lost after a few bytes.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromException<int>(new HttpIOException(HttpRequestError.ResponseEnded));
    }
}
