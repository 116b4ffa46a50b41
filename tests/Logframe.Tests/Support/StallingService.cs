using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Support;

/// <summary>A simulated source in front of which some requests pass and every later one waits until it is let go.</summary>
internal sealed class StallingService : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _behind;
    private int _left;

    private StallingService(WebApplication application, Uri behind, int passing)
    {
        (_application, _left) = (application, passing);
        _behind = new HttpClient { BaseAddress = behind };
    }

    public Uri BaseAddress => new(_application.Urls.Single() + "/api/");

    /// <summary>Completes when a request is kept waiting.</summary>
    public Task Stalled => _stalled.Task;

    public static async Task<StallingService> StartAsync(Uri behind, int passing)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var service = new StallingService(builder.Build(), behind, passing);
        service._application.Run(service.AnswerAsync);
        await service._application.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    /// <summary>Lets the waiting requests and all that come pass.</summary>
    public void LetGo() => _letGo.SetResult();

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _behind.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Interlocked.Decrement(ref _left) < 0)
        {
            _stalled.TrySetResult();
            await _letGo.Task.WaitAsync(context.RequestAborted);
        }

        using var answer = await _behind.GetAsync(context.Request.Path + context.Request.QueryString.ToString(), context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        foreach (var header in answer.Headers.Where(header => header.Key.StartsWith("X-", StringComparison.Ordinal)))
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
