using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Logframe.Simulator.Wire;

/// <summary>What the simulated service says to one request, before it goes on the wire.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The whole body, UTF-8 without a byte-order mark.</param>
internal sealed record Answer(HttpStatusCode Status, byte[] Body)
{
    /// <summary>What the source calls everything, CSV and pages included.</summary>
    public string ContentType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Headers beside those that every answer has.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>How the body goes on the wire: whole, unless something is to go wrong there.</summary>
    public Delivery Delivery { get; init; } = WholeAsync;

    /// <summary>The page that the source shows for whatever went wrong, wrong parameters included.</summary>
    public static Answer ErrorPage { get; } = new(
        HttpStatusCode.InternalServerError,
        "<!DOCTYPE html><html lang=\"en\"><head><title>Error</title></head><body><h1>Sorry, an unexpected error has occurred</h1></body></html>"u8.ToArray());

    public static Answer Json<T>(T content, JsonTypeInfo<T> type) => new(HttpStatusCode.OK, JsonSerializer.SerializeToUtf8Bytes(content, type));

    public static Answer Text(string content) => new(HttpStatusCode.OK, Encoding.UTF8.GetBytes(content));

    private static Task WholeAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, cancellation).AsTask();
    }
}
