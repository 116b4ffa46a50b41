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
    public static Task<SimulatorHost> StartAsync(int vintage, int port, CancellationToken cancellation) =>
        StartAsync(new SimulatorSettings { Vintage = vintage, Port = port }, cancellation);

    /// <param name="settings">What it serves.</param>
    /// <param name="cancellation">Gives up starting; does not stop a running simulator.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorSettings settings, CancellationToken cancellation)
    {
        var vintage = settings.Vintage;
        if (!Vintages.Contains(vintage))
        {
            throw new ArgumentOutOfRangeException(nameof(settings), vintage, "The simulator knows the vintages " + string.Join(", ", Vintages) + ".");
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, settings.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfCaller>();
        var application = builder.Build();
        var api = new SimulatedApi(settings, TimeProvider.System);
        var stopping = application.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        application.Run(async context =>
        {
            var query = new Query(context.Request.Query);
            var path = context.Request.Path.Value ?? "";
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await SendAsync(context.Response, vintage, settings.Faults.Spoil(path, query, api.Get(path, query)), end.Token);
        });
        await application.StartAsync(cancellation);
        return new SimulatorHost(application);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static async Task SendAsync(HttpResponse response, int vintage, Answer answer, CancellationToken cancellation)
    {
        response.StatusCode = (int)answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers.CacheControl = "no-cache, no-store";
        response.Headers.Expires = "-1";
        response.Headers[Mark] = vintage.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        try
        {
            await answer.Delivery(response, answer.Body, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            response.HttpContext.Abort();
        }
    }

    /// <summary>Starts and stops with the code that asked for the simulator, not with signals to the process.</summary>
    private sealed class LifetimeOfCaller : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
