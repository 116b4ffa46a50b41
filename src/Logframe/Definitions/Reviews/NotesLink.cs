namespace Logframe.Definitions.Reviews;

/// <summary>Which addresses notes may lead to.</summary>
internal static class NotesLink
{
    private const int Longest = 2_000;

    public static bool IsAllowed(string? address) => IsWeb(address) || Scheme(address) == Uri.UriSchemeMailto;

    /// <summary>True for an address on the web, as evidence needs.</summary>
    public static bool IsWeb(string? address) => Scheme(address) is "http" or "https";

    private static string? Scheme(string? address) =>
        address is { Length: > 0 and <= Longest } && !address.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)) && Uri.TryCreate(address, UriKind.Absolute, out var link)
            ? link.Scheme
            : null;
}
