using System.Net;
using System.Security.Cryptography;
using Logframe.Sources.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.Fingertips;

/// <summary>The live source with everything it stands on; to be disposed of after the run.</summary>
internal sealed class FingertipsServices : IAsyncDisposable
{
    private const string ClientName = "fingertips";

    private readonly ServiceProvider _services;

    private FingertipsServices(ServiceProvider services, FingertipsOptions options)
    {
        _services = services;
        var clients = services.GetRequiredService<IHttpClientFactory>();
        Source = new FingertipsSource(
            options.BaseAddress,
            meter => new FingertipsClient(clients.CreateClient(ClientName), meter, options.MaxJsonBytes, ProxyTo(options)));
    }

    public FingertipsSource Source { get; }

    /// <param name="options">Valid ones.</param>
    /// <param name="clock">For time-outs, waits and spacing.</param>
    /// <param name="network">In place of the network, for tests.</param>
    /// <exception cref="OptionsValidationException">The CA file cannot be used.</exception>
    public static FingertipsServices Build(FingertipsOptions options, TimeProvider? clock = null, HttpMessageHandler? network = null)
    {
        // One pipeline for all clients, whatever the factory does with their handlers: spacing and breaker are about the service.
        var pipeline = new ResilienceRules(
            options.TotalTimeout,
            options.AttemptTimeout,
            options.Retries,
            options.RetryDelay,
            options.BusyDelay,
            options.Spacing,
            options.RequestsBeforeBreak,
            options.BreakDuration).Build(clock ??= TimeProvider.System);
        var primary = network ?? Network(options);
        var services = new ServiceCollection();
        services
            .AddHttpClient(ClientName, client =>
            {
                client.BaseAddress = options.BaseAddress;
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
            })
            .AddHttpMessageHandler(() => new ResilienceHandler(pipeline, clock))
            .AddHttpMessageHandler(() => new BodyToFile(options.MaxResponseBytes))
            .AddHttpMessageHandler(() => new SameHostRedirects())
            .ConfigurePrimaryHttpMessageHandler(() => primary)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return new FingertipsServices(services.BuildServiceProvider(), options);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static SocketsHttpHandler Network(FingertipsOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            Proxy = options.Proxy.Length > 0 ? new WebProxy(options.Proxy) { UseDefaultCredentials = true } : null,
            DefaultProxyCredentials = CredentialCache.DefaultCredentials,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (options.CaFile.Length > 0)
        {
            try
            {
                handler.SslOptions.CertificateChainPolicy = ExtraTrust.With(options.CaFile);
            }
            catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
            {
                throw new OptionsValidationException(
                    FingertipsOptions.Section,
                    typeof(FingertipsOptions),
                    [$"CaFile {options.CaFile} cannot be used: {fault.Message}"]);
            }
        }

        return handler;
    }

    /// <summary>Through whom requests go: the proxy of the settings, or else of the system; null for nobody.</summary>
    private static Uri? ProxyTo(FingertipsOptions options) =>
        options.Proxy.Length > 0 ? new Uri(options.Proxy)
        : HttpClient.DefaultProxy.IsBypassed(options.BaseAddress) ? null
        : HttpClient.DefaultProxy.GetProxy(options.BaseAddress);
}
