using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>The network to a simulator, which lets the time of an attempt run out as soon as the simulator has fallen silent.</summary>
/// <param name="clock">The clock by which attempts are timed.</param>
/// <param name="attempt">How long an attempt may take.</param>
/// <param name="stalls">Which requests the simulator does not answer, or not to the end.</param>
internal sealed class StallingNetwork(JumpingClock clock, TimeSpan attempt, Func<Uri, bool> stalls)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = System.Net.DecompressionMethods.All })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = base.SendAsync(request, cancellationToken);
        if (!stalls(request.RequestUri!))
        {
            return await answer;
        }

        // A hang gives no headers; a drip gives them with its first byte.
        var silence = Task.Run(() => clock.Advance(attempt), CancellationToken.None);
        try
        {
            return await answer;
        }
        finally
        {
            await silence;
        }
    }
}
