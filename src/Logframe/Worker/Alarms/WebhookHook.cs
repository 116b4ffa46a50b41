using System.Net.Http.Headers;
using System.Text.Json;

namespace Logframe.Worker.Alarms;

/// <summary>Posts alarms as signed JSON to an address of the settings. No redirect is followed.</summary>
internal sealed class WebhookHook : IAlarmHook, IDisposable
{
    private readonly WebhookOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    public WebhookHook(WebhookOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = options.Timeout }) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public string Name => "webhook";

    public async Task<string?> TellAsync(AlarmMessage message, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, AlarmJson.Default.AlarmMessage);
        for (var attempt = 0; ; attempt++)
        {
            var trouble = await PostAsync(body, cancellation);
            if (trouble is null || attempt == _options.Retries)
            {
                return trouble;
            }

            await Task.Delay(_options.RetryDelay * Math.Pow(2, attempt), _clock, cancellation);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<string?> PostAsync(byte[] body, CancellationToken cancellation)
    {
        using var inTime = new CancellationTokenSource(_options.Timeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(inTime.Token, cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, _options.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(body, _options.Secret, _clock.GetUtcNow()));
        try
        {
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return answer.IsSuccessStatusCode ? null : $"{request.RequestUri!.Host} answered with {(int)answer.StatusCode}.";
        }
        catch (HttpRequestException fault)
        {
            return $"{request.RequestUri!.Host} cannot be reached ({fault.GetBaseException().Message.TrimEnd('.')}).";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"{request.RequestUri!.Host} did not answer in time.";
        }
    }
}
