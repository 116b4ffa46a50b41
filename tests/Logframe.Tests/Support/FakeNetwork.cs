using System.Net;
using System.Text;

namespace Logframe.Tests.Support;

/// <summary>Answers the requests that a test has planned, in their order for each address, and throws at every other.</summary>
internal sealed class FakeNetwork : HttpMessageHandler
{
    private readonly Dictionary<string, Queue<Func<CancellationToken, Task<HttpResponseMessage>>>> _answers = [];
    private readonly List<string> _requests = [];

    /// <summary>Addresses asked, from the path on.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public HttpRequestMessage? Last { get; private set; }

    public FakeNetwork Answer(string pathAndQuery, string body, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) =>
        Answer(pathAndQuery, _ =>
        {
            // The service calls everything JSON.
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in headers)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }

            return Task.FromResult(response);
        });

    /// <summary>Drops what was planned and what was asked.</summary>
    public void Forget()
    {
        _answers.Clear();
        _requests.Clear();
    }

    public FakeNetwork Fail(string pathAndQuery, Exception fault) => Answer(pathAndQuery, _ => Task.FromException<HttpResponseMessage>(fault));

    public FakeNetwork NeverAnswer(string pathAndQuery) => Answer(pathAndQuery, async cancellation =>
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("This wait ends by cancellation only.");
    });

    public FakeNetwork Answer(string pathAndQuery, Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        if (!_answers.TryGetValue(pathAndQuery, out var queue))
        {
            _answers[pathAndQuery] = queue = new Queue<Func<CancellationToken, Task<HttpResponseMessage>>>();
        }

        queue.Enqueue(answer);
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!.PathAndQuery;
        _requests.Add(asked);
        Last = request;
        return _answers.TryGetValue(asked, out var queue) && queue.TryDequeue(out var answer)
            ? answer(cancellationToken)
            : throw new InvalidOperationException("Unplanned request: " + request.RequestUri);
    }
}
