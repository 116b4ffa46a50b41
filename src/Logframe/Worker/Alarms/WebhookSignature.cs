using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Logframe.Worker.Alarms;

/// <summary>The signature by which a receiver knows that a message is ours, unaltered and recent.</summary>
/// <remarks>HMAC-SHA256 over the time in Unix seconds, a full stop and the body. A receiver refuses a time more than a few minutes off, so that nothing is replayed.</remarks>
internal static class WebhookSignature
{
    public const string Header = "X-Logframe-Signature";

    /// <summary>The header's value: <c>t=…,v1=…</c> with the signature in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> body, string secret, DateTimeOffset at)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes(time + "."));
        hash.AppendData(body);
        return $"t={time},v1={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
