using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>Receives what is posted on loopback, and gives the answers it is told to, the last one again and again.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly List<Post> _posts = [];
    private readonly TaskCompletionSource<Post> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Receiver(WebApplication application) => _application = application;

    public IReadOnlyList<Post> Posts => _posts;

    public Task<Post> First => _first.Task;

    public string Address => _application.Urls.Single() + "/alarms";

    public static async Task<Receiver> StartAsync(params IReadOnlyList<HttpStatusCode> answers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var receiver = new Receiver(builder.Build());
        receiver._application.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            receiver._posts.Add(new Post(context.Request.Path, context.Request.Headers["X-Logframe-Signature"].ToString(), context.Request.ContentType, body.ToArray()));
            context.Response.StatusCode = (int)answers[Math.Min(receiver._posts.Count, answers.Count) - 1];
            context.Response.Headers.Location = "/elsewhere";
            receiver._first.TrySetResult(receiver._posts[0]);
        });
        await receiver._application.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}

/// <summary>One message as it arrived.</summary>
internal sealed record Post(string Path, string Signature, string? ContentType, byte[] Body);
