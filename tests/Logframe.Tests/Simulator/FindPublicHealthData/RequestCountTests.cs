using System.Net;
using Logframe.Simulator.FindPublicHealthData;
using Logframe.Simulator.Wire;
using Logframe.Tests.Support;

namespace Logframe.Tests.Simulator.FindPublicHealthData;

public sealed class RequestCountTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void Says_what_is_left_refuses_what_is_too_much_and_begins_anew()
    {
        var count = new RequestCount(new SimulatedLimit(2, TimeSpan.FromMinutes(15)), _clock);

        Header(Ask(count), "RateLimit-Policy").ShouldStartWith("\"2-in-15min\"; q=2; w=900");
        _clock.Advance(TimeSpan.FromSeconds(300));
        Header(Ask(count), "RateLimit").ShouldBe("\"2-in-15min\"; r=0; t=600");
        var refused = Ask(count);
        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        Header(refused, "Retry-After").ShouldBe("600");
        _clock.Advance(TimeSpan.FromSeconds(600));

        Ask(count).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Counts_every_request_below_api_and_no_probe()
    {
        var successor = new Successor(limit: 1);

        successor.Get("/livez").Status.ShouldBe(HttpStatusCode.OK);
        successor.Get("/api/indicators/424242").Status.ShouldBe(HttpStatusCode.NotFound);
        successor.Get("/api/indicators").Status.ShouldBe(HttpStatusCode.TooManyRequests);
        successor.Get("/readyz").Status.ShouldBe(HttpStatusCode.OK);
    }

    private static Answer Ask(RequestCount count) => count.Admit(() => Answer.Text("{}"));

    private static string Header(Answer answer, string name) => answer.Headers.Single(header => header.Name == name).Value;
}
