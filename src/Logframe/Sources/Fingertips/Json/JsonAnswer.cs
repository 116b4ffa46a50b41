using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Logframe.Sources.Transport;

namespace Logframe.Sources.Fingertips.Json;

/// <summary>Reads a JSON answer, and names what is wrong with one that cannot be read.</summary>
internal static class JsonAnswer
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <param name="body">The answer; small enough for memory.</param>
    /// <param name="contract">What it ought to hold.</param>
    /// <param name="type">What it becomes.</param>
    /// <param name="unknownField">Called with each field that the contract does not have.</param>
    /// <returns>Null where the answer is the word null.</returns>
    /// <exception cref="SourceFaultException">It is empty, broken or not what the contract says.</exception>
    public static T? Read<T>(TemporaryBody body, JsonContract contract, JsonTypeInfo<T> type, Action<string> unknownField)
    {
        var bytes = File.ReadAllBytes(body.Path).AsMemory();
        if (bytes.Span.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new SourceFaultException(FetchOutcome.EmptyBody, $"The answer to {contract.Endpoint} is empty. Try again later.");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            contract.Hold(document.RootElement, unknownField);
            return document.RootElement.Deserialize(type);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw NotJson(contract.Endpoint, bytes.Span, fault);
        }
    }

    private static SourceFaultException NotJson(string endpoint, ReadOnlySpan<byte> body, Exception fault) =>
        body.TrimStart(" \t\r\n"u8)[0] == (byte)'<'
            ? new(FetchOutcome.NotData, $"A web page came in place of {endpoint}: a proxy or an error page may have answered. Try again later.")
        : IsBeginning(body)
            ? new(FetchOutcome.Truncated, $"The answer to {endpoint} stops in the middle. Nothing was taken from it. Try again later.")
        : new(FetchOutcome.NotData, $"The answer to {endpoint} is not the JSON that was expected: {fault.Message}");

    /// <summary>Whether the text is sound as far as it goes and does not go to its end.</summary>
    private static bool IsBeginning(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
            }

            return reader.CurrentDepth > 0 || reader.TokenType == JsonTokenType.None;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
