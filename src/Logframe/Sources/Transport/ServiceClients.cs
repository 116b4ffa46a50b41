using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.Transport;

/// <summary>HTTP clients to one service, which share one pipeline of manners.</summary>
internal sealed class ServiceClients : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _name;

    private ServiceClients(ServiceProvider services, string name) => (_services, _name) = (services, name);

    /// <param name="access">Where the service is.</param>
    /// <param name="rules">How patient and polite to be.</param>
    /// <param name="clock">For time-outs, waits and spacing.</param>
    /// <param name="network">In place of the network, for tests.</param>
    /// <exception cref="OptionsValidationException">The CA file cannot be used.</exception>
    public static ServiceClients Build(ServiceAccess access, ResilienceRules rules, TimeProvider clock, HttpMessageHandler? network)
    {
        // One pipeline for all clients, whatever the factory does with their handlers: spacing, quota and breaker are about the service.
        var pipeline = rules.Build(clock);
        var primary = network ?? Network(access);
        var services = new ServiceCollection();
        services
            .AddHttpClient(access.Section, client =>
            {
                client.BaseAddress = access.Address;
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", access.UserAgent);
            })
            .AddHttpMessageHandler(() => new ResilienceHandler(pipeline, clock))
            .AddHttpMessageHandler(() => new BodyToFile(access.MaxResponseBytes))
            .AddHttpMessageHandler(() => new SameHostRedirects())
            .ConfigurePrimaryHttpMessageHandler(() => primary)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return new ServiceClients(services.BuildServiceProvider(), access.Section);
    }

    public HttpClient Create() => _services.GetRequiredService<IHttpClientFactory>().CreateClient(_name);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static SocketsHttpHandler Network(ServiceAccess access)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            Proxy = access.Proxy.Length > 0 ? new WebProxy(access.Proxy) { UseDefaultCredentials = true } : null,
            DefaultProxyCredentials = CredentialCache.DefaultCredentials,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (access.CaFile.Length > 0)
        {
            try
            {
                handler.SslOptions.CertificateChainPolicy = ExtraTrust.With(access.CaFile);
            }
            catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
            {
                throw new OptionsValidationException(access.Section, typeof(ServiceAccess), [$"CaFile {access.CaFile} cannot be used: {fault.Message}"]);
            }
        }

        return handler;
    }
}
