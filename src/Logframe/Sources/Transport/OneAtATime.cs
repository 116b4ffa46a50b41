using Polly;

namespace Logframe.Sources.Transport;

/// <summary>Lets one request through at a time, each some time after the last one ended.</summary>
internal sealed class OneAtATime(TimeSpan spacing, TimeProvider clock) : ResilienceStrategy<HttpResponseMessage>, IDisposable
{
    /// <summary>The request at hand, which says whether it leaves this machine.</summary>
    public static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("request");

    private readonly SemaphoreSlim _turn = new(1, 1);
    private long? _lastEnded;

    public void Dispose() => _turn.Dispose();

    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback,
        ResilienceContext context,
        TState state)
    {
        await _turn.WaitAsync(context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
        try
        {
            if (Wait(context) is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
            }

            return await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        }
        finally
        {
            _lastEnded = clock.GetTimestamp();
            _turn.Release();
        }
    }

    private TimeSpan Wait(ResilienceContext context) =>
        _lastEnded is not { } ended || context.Properties.GetValue(Request, null!)?.RequestUri is { IsLoopback: true }
            ? TimeSpan.Zero
            : spacing - clock.GetElapsedTime(ended);
}

/// <summary>The name by which the pipeline reports <see cref="OneAtATime"/>.</summary>
internal sealed class OneAtATimeOptions : ResilienceStrategyOptions
{
    public OneAtATimeOptions() => Name = nameof(OneAtATime);
}
