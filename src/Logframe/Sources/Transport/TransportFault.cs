using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Logframe.Sources.Transport;

/// <summary>Names what kept a request from being answered, and says what can be done.</summary>
internal static class TransportFault
{
    /// <summary>Null for an exception that is not about the transport.</summary>
    /// <param name="service">Whom we asked.</param>
    /// <param name="exception">What came instead of an answer.</param>
    /// <param name="proxy">Through whom we asked; null for nobody.</param>
    public static SourceFaultException? Of(Uri service, Exception exception, Uri? proxy = null) => exception switch
    {
        TimeoutRejectedException => new(FetchOutcome.TimedOut, $"{service.Host} did not answer in time. Try again later."),
        BrokenCircuitException => new(
            FetchOutcome.Unavailable,
            $"{service.Host} failed again and again and is left alone for a while. Try again later."),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } fault => new(
            FetchOutcome.CertificateFault,
            $"The certificate of {service.Host} is not trusted ({Innermost(fault)}). If a proxy of your network reads TLS traffic, set CaFile to its certificate."),
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } fault => Proxy(service, proxy, fault),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } fault when proxy is not null =>
            Proxy(service, proxy, fault),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } fault => new(
            FetchOutcome.HostNotFound,
            $"There is no address for {service.Host} ({Innermost(fault)}). Check the connection and the address in the settings; behind a proxy set HTTPS_PROXY."),
        HttpRequestException { InnerException: IOException } fault => BrokeOff(service, fault),
        HttpRequestException fault => new(
            FetchOutcome.Unavailable,
            $"{service.Host} cannot be reached ({Innermost(fault)}). Check the connection; behind a proxy set HTTPS_PROXY, or fetch from a folder."),
        IOException fault => BrokeOff(service, fault),
        _ => null,
    };

    /// <summary>For an answer that is an error even after every retry.</summary>
    public static SourceFaultException Of(Uri service, HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests => new(
            FetchOutcome.RateLimited,
            $"{service.Host} asks for fewer requests (429){AskedWait(response)}. Try again later, or set a longer Spacing."),
        HttpStatusCode.ProxyAuthenticationRequired => new(
            FetchOutcome.ProxyRefused,
            $"A proxy on the way to {service.Host} asks for a name and a password (407). Have this machine allowed, or fetch from a folder."),
        var status => new(FetchOutcome.ErrorAnswer, $"{service.Host} answered with the error {(int)status}. Try again later."),
    };

    private static SourceFaultException BrokeOff(Uri service, Exception fault) =>
        new(FetchOutcome.Truncated, $"The answer of {service.Host} broke off ({Innermost(fault)}). Try again later.");

    private static SourceFaultException Proxy(Uri service, Uri? proxy, HttpRequestException fault) => new(
        FetchOutcome.ProxyRefused,
        $"The proxy {proxy?.Authority ?? "of this network"} does not lead to {service.Host} ({Innermost(fault)}). Check the proxy in the settings, or fetch from a folder.");

    private static string AskedWait(HttpResponseMessage response) => response.Headers.RetryAfter is { } asked ? $" and for a wait of {asked}" : "";

    private static string Innermost(Exception fault) => fault.GetBaseException().Message.TrimEnd('.');
}
