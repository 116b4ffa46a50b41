using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Logframe.Simulator.Faults;

/// <summary>Ways in which a body does not arrive as it should.</summary>
internal static class Deliveries
{
    private const long HugeBytes = 1_700_000_000;
    private const int BlockBytes = 1 << 16;

    private static readonly TimeSpan BetweenDrops = TimeSpan.FromMilliseconds(100);

    public static async Task ResetAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        response.ContentLength = body.Length + 1;
        await response.Body.WriteAsync(body[..(body.Length / 2)], cancellation);
        await response.Body.FlushAsync(cancellation);
        response.HttpContext.Abort();
    }

    public static async Task DripAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        response.ContentLength = body.Length;
        for (var i = 0; i < body.Length; i++)
        {
            await response.Body.WriteAsync(body.Slice(i, 1), cancellation);
            await response.Body.FlushAsync(cancellation);
            await Task.Delay(BetweenDrops, cancellation);
        }
    }

    public static Task HangAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        Task.Delay(Timeout.Infinite, cancellation);

    public static Task HugeAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        PourAsync(response.Body, body, cancellation);

    public static Task HugeAnnouncedAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        response.ContentLength = HugeBytes;
        return PourAsync(response.Body, body, cancellation);
    }

    public static async Task GzipBombAsync(HttpResponse response, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        response.Headers.ContentEncoding = "gzip";
        await using var compressed = new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await PourAsync(compressed, body, cancellation);
    }

    /// <summary>Writes the body and then blanks, which no reader minds, until the bytes are full.</summary>
    private static async Task PourAsync(Stream stream, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        await stream.WriteAsync(body, cancellation);
        var blanks = new byte[BlockBytes];
        Array.Fill(blanks, (byte)' ');
        for (long written = body.Length; written < HugeBytes; written += BlockBytes)
        {
            await stream.WriteAsync(blanks.AsMemory(0, (int)Math.Min(BlockBytes, HugeBytes - written)), cancellation);
        }
    }
}
