namespace Logframe.Web.People.Audit;

/// <summary>Whether the whole audit log is as it was written: each line, and its joint to the one before.</summary>
/// <param name="Entries">How many are sound.</param>
/// <param name="Last">The last of these; null in an empty log.</param>
/// <param name="Faults">A sentence for each line that was altered, and each place where one is missing; of very many the first and how many more there are.</param>
internal sealed record AuditCheck(long Entries, AuditLine? Last, IReadOnlyList<string> Faults)
{
    private const int MostFaults = 100;

    /// <param name="texts">Every line, from the first on. They are not kept, so that the log may be of any length.</param>
    /// <param name="noted">A hash noted elsewhere, whose line must be there: what was cut off the end shows in no other way. Null where none was.</param>
    public static AuditCheck Of(IEnumerable<string> texts, string? noted)
    {
        var (faults, more, isThere) = (new List<string>(), 0L, noted is null);
        var (entries, place, last) = (0L, 0L, default(AuditLine));
        foreach (var text in texts)
        {
            place++;
            var line = AuditLine.Read(text);
            if (FaultOf(line, place, last) is { } fault)
            {
                more += faults.Count < MostFaults ? 0 : 1;
                faults.AddRange(more == 0 ? [fault] : Array.Empty<string>());
            }

            if (line is not null)
            {
                isThere |= line.Hash.Equals(noted, StringComparison.OrdinalIgnoreCase);
                (entries, last) = (entries + 1, line);
            }
        }

        return new AuditCheck(entries, last, [.. faults, .. more == 0 ? [] : new[] { $"{more} more are like these." }, .. isThere ? [] : new[] { $"The line with the hash {noted} is gone." }]);
    }

    private static string? FaultOf(AuditLine? line, long place, AuditLine? last) =>
        line is null ? $"Line {place} is not as it was written."
        : !line.Follows(last) ? $"Before line {place} (entry {line.Entry.Number}) something was removed, put in or altered."
        : null;
}
