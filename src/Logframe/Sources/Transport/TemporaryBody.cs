using System.Buffers;
using System.Net;
using System.Security.Cryptography;

namespace Logframe.Sources.Transport;

/// <summary>The body of an answer, brought whole to a temporary file that goes away with it.</summary>
internal sealed class TemporaryBody : HttpContent
{
    private const int BufferSize = 1 << 16;

    private TemporaryBody(string path, long bytes, string hash)
    {
        Path = path;
        Bytes = bytes;
        Hash = hash;
    }

    public string Path { get; }

    public long Bytes { get; }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <param name="content">What comes over the network.</param>
    /// <param name="limit">Bytes after which it is given up.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="folder">Where the file goes; the system's folder for temporary files unless given.</param>
    /// <exception cref="SourceFaultException">It is larger than <paramref name="limit"/>, or the file cannot be written.</exception>
    /// <exception cref="IOException">It broke off.</exception>
    public static async Task<TemporaryBody> SaveAsync(HttpContent content, long limit, CancellationToken cancellation, string? folder = null)
    {
        var path = System.IO.Path.Combine(folder ?? System.IO.Path.GetTempPath(), AbandonedBodies.Prefix + System.IO.Path.GetRandomFileName());
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await using var source = await content.ReadAsStreamAsync(cancellation);
            await using var file = Create(path);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long bytes = 0;
            while (await source.ReadAsync(buffer, cancellation) is var read and > 0)
            {
                bytes += read;
                if (bytes > limit)
                {
                    throw TooLarge(limit);
                }

                hash.AppendData(buffer, 0, read);
                await WriteAsync(file, buffer.AsMemory(0, read), cancellation);
            }

            return new TemporaryBody(path, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            Remove(path);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public static SourceFaultException TooLarge(long limit) =>
        new(FetchOutcome.TooLarge, $"The answer is larger than {limit} bytes and was given up. If that is right for this source, raise the limit in the settings.");

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CopyAsync(stream);

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(File.OpenRead(Path));

    protected override bool TryComputeLength(out long length)
    {
        length = Bytes;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Remove(Path);
        }

        base.Dispose(disposing);
    }

    private async Task CopyAsync(Stream stream)
    {
        await using var file = File.OpenRead(Path);
        await file.CopyToAsync(stream);
    }

    private static FileStream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw NotWritten(path, fault);
        }
    }

    private static async ValueTask WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await file.WriteAsync(bytes, cancellation);
        }
        catch (IOException fault)
        {
            throw NotWritten(file.Name, fault);
        }
    }

    private static void Remove(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <remarks>Not to be taken for a body that broke off: asking again would not help.</remarks>
    private static SourceFaultException NotWritten(string path, Exception fault) => new(
        FetchOutcome.DiskFault,
        $"An answer could not be written to {System.IO.Path.GetDirectoryName(path)}: {fault.Message} Free some space there, or set TMPDIR to another folder.");
}
