using Logframe.Simulator;
using Logframe.Simulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Logframe.Tests.Support;

/// <summary>The simulator without a network, on a clock that a test moves.</summary>
internal sealed class SimulatedNetwork(SimulatorSettings settings, TimeProvider clock) : HttpMessageHandler
{
    private readonly SimulatedApi _api = new(settings, clock);
    private readonly List<(DateTimeOffset At, int Status)> _answers = [];

    /// <summary>When each request was answered, and with which status.</summary>
    public IReadOnlyList<(DateTimeOffset At, int Status)> Answers => _answers;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var answer = _api.Get(address.AbsolutePath, new Query(new QueryCollection(QueryHelpers.ParseQuery(address.Query))));
        _answers.Add((clock.GetUtcNow(), (int)answer.Status));
        var response = new HttpResponseMessage(answer.Status) { Content = new ByteArrayContent(answer.Body) };
        response.Headers.TryAddWithoutValidation(SimulatorHost.Mark, $"{settings.Vintage}");
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return Task.FromResult(response);
    }
}
