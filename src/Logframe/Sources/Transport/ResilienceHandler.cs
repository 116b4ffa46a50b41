using Polly;

namespace Logframe.Sources.Transport;

/// <summary>Sends every request through one pipeline of time-outs, retries, circuit breaker and spacing.</summary>
internal sealed class ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(OneAtATime.Request, request);
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
