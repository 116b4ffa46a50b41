namespace Logframe.Sources.Transport;

/// <summary>Brings every body whole to a file before the answer goes on, so that one that breaks off is a failed attempt and not a surprise to its reader.</summary>
/// <param name="limit">Bytes after which a body is given up, unless the request sets a bound of its own.</param>
internal sealed class BodyToFile(long limit) : DelegatingHandler
{
    /// <summary>A bound for one request, such as one whose answer is read into memory.</summary>
    public static readonly HttpRequestOptionsKey<long> LimitOfRequest = new("limit");

    private int _bodies;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(TrafficMeter.OfRequest, out var meter);
        meter?.CountRequest();
        var most = request.Options.TryGetValue(LimitOfRequest, out var own) ? Math.Min(own, limit) : limit;
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (response.Content.Headers.ContentLength > most)
            {
                throw TemporaryBody.TooLarge(most);
            }

            var body = await TemporaryBody.SaveAsync(response.Content, most, cancellationToken);
            if (Interlocked.Increment(ref _bodies) == 1)
            {
                AbandonedBodies.RemoveBeside(body.Path);
            }

            response.Content.Dispose();
            response.Content = body;
            meter?.CountBody(body);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
