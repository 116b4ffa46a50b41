using Polly;

namespace Logframe.Sources.Transport;

/// <summary>Keeps every attempt within a quota. The wait is not part of the time that an attempt has.</summary>
internal sealed class QuotaKeeper(RequestQuota quota) : ResilienceStrategy<HttpResponseMessage>
{
    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
        ResilienceContext context,
        TState state)
    {
        await quota.TakeAsync(context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
        var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        if (outcome.Result is { } response)
        {
            quota.Heed(RateLimitHeaders.Of(response));
        }

        return outcome;
    }
}

/// <summary>The name by which the pipeline reports <see cref="QuotaKeeper"/>.</summary>
internal sealed class QuotaKeeperOptions : ResilienceStrategyOptions
{
    public QuotaKeeperOptions() => Name = nameof(QuotaKeeper);
}
