namespace Logframe.Sources.Transport;

/// <summary>Follows redirects on the host that was asked and refuses every other: the settings say whom we trust, not an answer.</summary>
internal sealed class SameHostRedirects : DelegatingHandler
{
    private const int MostRedirects = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!;
        var response = await base.SendAsync(request, cancellationToken);
        for (var hops = 0; Destination(response) is { } destination; hops++)
        {
            response.Dispose();
            var next = new Uri(asked, destination);
            var stays = next.Host.Equals(asked.Host, StringComparison.OrdinalIgnoreCase)
                && (next.Scheme == Uri.UriSchemeHttps || next.Scheme == asked.Scheme);
            if (!stays || hops == MostRedirects)
            {
                throw new SourceFaultException(
                    FetchOutcome.RedirectRefused,
                    stays
                        ? $"{asked.Host} redirects in a circle. Try again later."
                        : $"{asked.Host} redirects to {next.GetLeftPart(UriPartial.Authority)}, which is not followed. If the service has moved, change the address in the settings.");
            }

            asked = next;
            using var again = new HttpRequestMessage(request.Method, next);
            foreach (var header in request.Headers)
            {
                again.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            response = await base.SendAsync(again, cancellationToken);
        }

        return response;
    }

    private static Uri? Destination(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400 ? response.Headers.Location : null;
}
