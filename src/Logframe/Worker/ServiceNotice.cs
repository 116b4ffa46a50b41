using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Hosting;

namespace Logframe.Worker;

/// <summary>Tells the service manager (systemd) that the worker is ready, alive, or about to stop; each as one datagram. Without <c>NOTIFY_SOCKET</c> nothing is told.</summary>
internal sealed class ServiceNotice(IHostApplicationLifetime lifetime, TimeProvider clock) : BackgroundService
{
    private readonly string? _address = Environment.GetEnvironmentVariable("NOTIFY_SOCKET");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(_address))
        {
            return;
        }

        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var ready = lifetime.ApplicationStarted.Register(() =>
        {
            Tell("READY=1");
            started.SetResult();
        });
        await using var stopping = lifetime.ApplicationStopping.Register(() => Tell("STOPPING=1"));
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            await KeepAliveAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>Twice as often as the service manager asks for.</summary>
    private async Task KeepAliveAsync(CancellationToken stopping)
    {
        var patience = Environment.GetEnvironmentVariable("WATCHDOG_USEC");
        if (!long.TryParse(patience, NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds) || microseconds == 0)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, stopping);
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMicroseconds(microseconds / 2.0), clock);
        while (await timer.WaitForNextTickAsync(stopping))
        {
            Tell("WATCHDOG=1");
        }
    }

    /// <summary>An address that begins with @ is an abstract one, whose first byte is zero.</summary>
    private void Tell(string state)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        var path = _address!.StartsWith('@') ? "\0" + _address[1..] : _address;
        try
        {
            socket.SendTo(Encoding.UTF8.GetBytes(state), new UnixDomainSocketEndPoint(path));
        }
        catch (SocketException)
        {
            // The service manager is not there to be told; the work goes on.
            return;
        }
    }
}
