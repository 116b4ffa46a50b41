using System.Text.Json.Serialization;

namespace Logframe.Web.People.Audit;

/// <summary>One line of the audit log.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Who">The name of the person; null where nobody was known.</param>
/// <param name="Role">The person's role at that time.</param>
/// <param name="By">How it was known who the person is.</param>
/// <param name="Act">What was done, or tried.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Before">The hash of the line before, so that a removed line shows.</param>
internal sealed record AuditEntry(
    [property: JsonPropertyOrder(0)] long Number,
    [property: JsonPropertyOrder(1)] DateTimeOffset At,
    [property: JsonPropertyOrder(2)] string? Who,
    [property: JsonPropertyOrder(3)] Role? Role,
    [property: JsonPropertyOrder(4)] Identification? By,
    [property: JsonPropertyOrder(5)] string Act,
    [property: JsonPropertyOrder(6)] string Subject,
    [property: JsonPropertyOrder(7)] string Why,
    [property: JsonPropertyOrder(8)] Outcome Outcome,
    [property: JsonPropertyOrder(9)] string Before)
{
    /// <summary>What goes on longer is cut: nobody can fill the disk with one line.</summary>
    private const int LongestText = 2000;

    public static AuditEntry Of(Deed deed, Outcome outcome, DateTimeOffset at, AuditLine? before) => new(
        (before?.Entry.Number ?? 0) + 1,
        at.ToUniversalTime(),
        deed.Person?.Name,
        deed.Person?.Role,
        deed.Person?.By,
        Cut(deed.Act),
        Cut(deed.Subject),
        Cut(deed.Why),
        outcome,
        before?.Hash ?? AuditLine.NoHash);

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] + "…" : text;
}
