using System.Net;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>Faults of the way from the source, whatever it had to say.</summary>
internal static class TransportFaults
{
    private const string Elsewhere = "http://elsewhere.invalid/api/";

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Everywhere("html-500", "An error page with status 500, as the source gives for whatever went wrong", _ => Answer.ErrorPage),
        Everywhere("empty-500", "Status 500 and nothing else", _ => new Answer(HttpStatusCode.InternalServerError, [])),
        Everywhere("html-200", "A web page with status 200, as from a proxy that blocks", _ => Answer.ErrorPage with { Status = HttpStatusCode.OK }),
        Everywhere("empty-body", "Status 200 and an empty body", answer => answer with { Body = [] }),
        Everywhere("null-body", "The word null in place of the answer", _ => Answer.Text("null")),
        Everywhere("wrong-type", "The right answer, labelled as a picture", answer => answer with { ContentType = "image/png" }),
        Everywhere("truncated", "The first half of the answer as if it were all", answer => answer with { Body = answer.Body[..(answer.Body.Length / 2)] }),
        Everywhere("reset-mid-body", "The connection is lost in the middle of the answer", answer => answer with { Delivery = Deliveries.ResetAsync }),
        Everywhere("slow-drip", "The answer comes byte by byte", answer => answer with { Delivery = Deliveries.DripAsync }),
        Everywhere("hang", "The request is taken and never answered", answer => answer with { Delivery = Deliveries.HangAsync }),
        Everywhere("huge", "1.7 GB without end in sight", answer => answer with { Delivery = Deliveries.HugeAsync }),
        Everywhere("huge-announced", "1.7 GB, announced by its length", answer => answer with { Delivery = Deliveries.HugeAnnouncedAsync }),
        Everywhere("gzip-bomb", "1.7 GB, compressed to two megabytes", answer => answer with { Delivery = Deliveries.GzipBombAsync }),
        Everywhere("429", "Too many requests, without a word on how long to wait", _ => TooMany()),
        Everywhere("429-retry-after", "Too many requests; come back after 7 seconds", _ => TooMany("7")),
        Everywhere("429-tomorrow", "Too many requests; come back tomorrow", _ => TooMany("86400")),
        Everywhere("redirect-elsewhere", "A redirect to another host", _ => Redirect(Elsewhere)),
        new("redirect-circle", "A redirect to the same address", [], (asked, _) => Redirect($"/api/{asked.Endpoint}?{asked.Query}")),
    ];

    private static FaultKind Everywhere(string name, string sentence, Func<Answer, Answer> spoil) => new(name, sentence, [], (_, answer) => spoil(answer));

    private static Answer TooMany(string? retryAfter = null) => new(HttpStatusCode.TooManyRequests, [])
    {
        Headers = retryAfter is null ? [] : [("Retry-After", retryAfter)],
    };

    private static Answer Redirect(string address) => new(HttpStatusCode.Redirect, []) { Headers = [("Location", address)] };
}
