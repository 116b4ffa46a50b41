using Polly;

namespace Logframe.Sources.Transport;

/// <summary>Sends every request through one pipeline of circuit breaker, time-outs, retries and spacing.</summary>
internal sealed class ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(OneAtATime.Request, request);
        context.Properties.Set(ResilienceRules.Started, clock.GetTimestamp());
        try
        {
            return await pipeline.ExecuteAsync(async context => await base.SendAsync(request, context.CancellationToken), context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
