using System.Globalization;
using System.Net;
using Logframe.Simulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Logframe.Simulator;

/// <summary>A running simulator: a Fingertips-style service that only this machine can reach.</summary>
/// <remarks>Every answer says in a header that its figures are made up, and of which vintage they are.</remarks>
internal sealed class SimulatorHost : IAsyncDisposable
{
    /// <summary>The header that marks every answer; its value is the vintage.</summary>
    public const string Mark = "X-Logframe-Simulated";

    public const int NewestVintage = 2026;

    private const string ContentType = "application/json; charset=utf-8";

    private readonly WebApplication _application;

    private SimulatorHost(WebApplication application)
    {
        _application = application;
        BaseAddress = new Uri(application.Urls.Single() + "/api/");
    }

    /// <summary>The years at whose end the source can be seen, oldest first.</summary>
    public static IReadOnlyList<int> Vintages { get; } = [2024, 2025, NewestVintage];

    /// <summary>Below it lie the endpoints.</summary>
    public Uri BaseAddress { get; }

    /// <param name="vintage">The year at whose end the source is seen.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="cancellation">Gives up starting; does not stop a running simulator.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<SimulatorHost> StartAsync(int vintage, int port, CancellationToken cancellation)
    {
        if (!Vintages.Contains(vintage))
        {
            throw new ArgumentOutOfRangeException(nameof(vintage), vintage, "The simulator knows the vintages " + string.Join(", ", Vintages) + ".");
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfCaller>();
        var application = builder.Build();
        var api = new SimulatedApi(vintage);
        application.Run(context => SendAsync(context, vintage, api.Get(context.Request.Path.Value ?? "", new Query(context.Request.Query))));
        await application.StartAsync(cancellation);
        return new SimulatorHost(application);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static async Task SendAsync(HttpContext context, int vintage, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = (int)answer.Status;
        response.ContentType = ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers.CacheControl = "no-cache, no-store";
        response.Headers.Expires = "-1";
        response.Headers[Mark] = vintage.ToString(CultureInfo.InvariantCulture);
        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    /// <summary>Starts and stops with the code that asked for the simulator, not with signals to the process.</summary>
    private sealed class LifetimeOfCaller : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
