using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Logframe.Sources.Transport;

/// <summary>How patient and how polite requests to one service are.</summary>
/// <param name="TotalTimeout">For one request with all its attempts and waits.</param>
/// <param name="AttemptTimeout">For one attempt, its body included.</param>
/// <param name="Retries">Attempts after the first; none where the wait before it would outlast the total time-out.</param>
/// <param name="FirstDelay">Before the first retry; doubled each time, with jitter, unless the service says how long to wait.</param>
/// <param name="BusyDelay">The same after an answer 429 that does not say how long to wait.</param>
/// <param name="Spacing">Least time between the end of one request and the start of the next, but not on loopback.</param>
/// <param name="RequestsBeforeBreak">
/// Requests after which, when half of them failed in spite of their retries, the service is left alone. Requests and not attempts are counted,
/// so that one answer which never comes does not end the run for the others.
/// </param>
/// <param name="BreakDuration">For how long it is left alone.</param>
internal sealed record ResilienceRules(
    TimeSpan TotalTimeout,
    TimeSpan AttemptTimeout,
    int Retries,
    TimeSpan FirstDelay,
    TimeSpan BusyDelay,
    TimeSpan Spacing,
    int RequestsBeforeBreak,
    TimeSpan BreakDuration)
{
    /// <summary>When the request at hand was first made, by the clock's timestamp.</summary>
    public static readonly ResiliencePropertyKey<long> Started = new("started");

    private static readonly TimeSpan LongestSampling = TimeSpan.FromDays(1);

    /// <summary>How many requests the service allows in a stretch of time; null where it does not say.</summary>
    public RequestQuota? Quota { get; init; }

    /// <summary>The pipeline that keeps these rules; one for all requests to the service.</summary>
    /// <param name="clock">For time-outs, waits and spacing.</param>
    /// <param name="chance">Numbers from 0 to 1 for the jitter; those of the system unless given.</param>
    public ResiliencePipeline<HttpResponseMessage> Build(TimeProvider clock, Func<double>? chance = null)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock };
        builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = 0.5,
                MinimumThroughput = RequestsBeforeBreak,
                SamplingDuration = TotalTimeout < LongestSampling / RequestsBeforeBreak ? TotalTimeout * RequestsBeforeBreak : LongestSampling,
                BreakDuration = BreakDuration,
                ShouldHandle = arguments => ValueTask.FromResult(IsTransient(arguments.Outcome)),
            })
            .AddTimeout(TotalTimeout);
        if (Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Retries,
                Delay = FirstDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = chance ?? Random.Shared.NextDouble,
                ShouldHandle = arguments => ValueTask.FromResult(
                    IsTransient(arguments.Outcome)
                    && !(AskedDelay(arguments.Outcome.Result, arguments.AttemptNumber, clock) >= TimeLeft(arguments.Context, clock))),
                DelayGenerator = arguments => ValueTask.FromResult(AskedDelay(arguments.Outcome.Result, arguments.AttemptNumber, clock)),
            });
        }

        builder.AddStrategy(_ => new OneAtATime(Spacing, clock), new OneAtATimeOptions());
        if (Quota is { } quota)
        {
            builder.AddStrategy(_ => new QuotaKeeper(quota), new QuotaKeeperOptions());
        }

        return builder.AddTimeout(AttemptTimeout).Build();
    }

    /// <summary>Failures that a later attempt may not meet. An empty body is one: the service gives it when something behind it failed.</summary>
    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException { HttpRequestError: not HttpRequestError.SecureConnectionError } or IOException or TimeoutRejectedException } => true,
        { Result: { } response } =>
            response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
            || response is { IsSuccessStatusCode: true, Content: TemporaryBody { Bytes: 0 } },
        _ => false,
    };

    private TimeSpan TimeLeft(ResilienceContext context, TimeProvider clock) =>
        TotalTimeout - clock.GetElapsedTime(context.Properties.GetValue(Started, clock.GetTimestamp()));

    /// <summary>What the service asks for, or the wait due to a busy one; null for the usual delay.</summary>
    private TimeSpan? AskedDelay(HttpResponseMessage? response, int attempt, TimeProvider clock)
    {
        if (response?.Headers.RetryAfter is { } asked)
        {
            var delay = asked.Delta ?? asked.Date - clock.GetUtcNow();
            return delay > TimeSpan.Zero ? delay : TimeSpan.Zero;
        }

        return response?.StatusCode == HttpStatusCode.TooManyRequests ? BusyDelay * Math.Pow(2, attempt) : null;
    }
}
