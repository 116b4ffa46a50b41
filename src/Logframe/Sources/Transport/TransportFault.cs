using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Logframe.Sources.Transport;

/// <summary>Says in words what kept a request from being answered, and what can be done.</summary>
internal static class TransportFault
{
    /// <summary>Null for an exception that is not about the transport.</summary>
    public static SourceFaultException? Of(Uri service, Exception exception) => exception switch
    {
        TimeoutRejectedException => Unavailable($"{service.Host} did not answer in time. Try again later."),
        BrokenCircuitException => Unavailable($"{service.Host} failed again and again and is left alone for a while. Try again later."),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } fault => Unavailable(
            $"The certificate of {service.Host} is not trusted ({Innermost(fault)}). If a proxy of your network reads TLS traffic, set CaFile to its certificate."),
        HttpRequestException fault => Unavailable(
            $"{service.Host} cannot be reached ({Innermost(fault)}). Check the connection; behind a proxy set HTTPS_PROXY, or fetch from a folder."),
        IOException fault => new(FetchOutcome.Truncated, $"The answer of {service.Host} broke off ({fault.Message}). Try again later."),
        _ => null,
    };

    /// <summary>For an answer that is an error even after every retry.</summary>
    public static SourceFaultException Of(Uri service, int status) => Unavailable(status == 429
        ? $"{service.Host} asks for fewer requests (429). Try again later, or set a longer Spacing."
        : $"{service.Host} answered with the error {status}. Try again later.");

    private static SourceFaultException Unavailable(string message) => new(FetchOutcome.Unavailable, message);

    private static string Innermost(Exception fault) => fault.GetBaseException().Message.TrimEnd('.');
}
