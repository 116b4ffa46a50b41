using System.Security.Cryptography;
using System.Text.Json;
using Logframe.Reports.Exports;

namespace Logframe.Reports.Review;

/// <summary>What a review pack holds, what it was made from and with, sealed by a hash over itself.</summary>
/// <param name="Format">What kind of file this is.</param>
/// <param name="Simulated">True where the figures are made up.</param>
/// <param name="MadeFrom">Definition, figures and methods.</param>
/// <param name="MadeWith">Programs and fonts of the machine that have a say in the bytes.</param>
/// <param name="Promises">The document that the promises restate.</param>
/// <param name="Sources">Where the figures come from, and on what terms each may be used again.</param>
/// <param name="Files">Every other file of the pack, in order of path.</param>
/// <param name="Seal">SHA-256 over all of this with the seal left empty.</param>
internal sealed record PackManifest(string Format, bool Simulated, PackOrigin MadeFrom, PackTools MadeWith, string Promises, IReadOnlyList<FigureSource> Sources, IReadOnlyList<PackFile> Files, string Seal)
{
    public const string FileName = "manifest.json";

    public const string ThisFormat = "logframe review pack 1";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public PackManifest Sealed()
    {
        var open = this with { Seal = "" };
        return open with { Seal = Convert.ToHexStringLower(SHA256.HashData(open.ToBytes())) };
    }

    /// <summary>False where anything in it has been altered since it was sealed.</summary>
    public bool HasItsSeal() => Sealed().Seal == Seal;

    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>True for the manifest of a pack, whatever version of the program wrote it.</summary>
    public static bool IsOne(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var format) && format.ValueEquals(ThisFormat);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Null where the bytes are not a manifest of this format.</summary>
    public static PackManifest? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<PackManifest>(bytes, Json) is { Format: ThisFormat } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What of this machine has a say in the bytes of a pack.</summary>
/// <param name="Browser">Printed the PDF; null where there is none.</param>
/// <param name="Font">Its letters stand in the pictures; null where none was needed or found.</param>
internal sealed record PackTools(string? Browser, string? Font);
