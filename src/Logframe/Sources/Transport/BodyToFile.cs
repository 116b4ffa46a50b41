namespace Logframe.Sources.Transport;

/// <summary>Brings every body whole to a file before the answer goes on, so that one that breaks off is a failed attempt and not a surprise to its reader.</summary>
internal sealed class BodyToFile(long limit) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(TrafficMeter.OfRequest, out var meter);
        meter?.CountRequest();
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if (response.Content.Headers.ContentLength > limit)
            {
                throw TemporaryBody.TooLarge(limit);
            }

            var body = await TemporaryBody.SaveAsync(response.Content, limit, cancellationToken);
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
