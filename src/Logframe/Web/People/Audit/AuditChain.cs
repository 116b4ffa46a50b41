namespace Logframe.Web.People.Audit;

/// <summary>The audit log as it was read: its entries, and where it is not as it was written.</summary>
/// <param name="Lines">Those that are sound, in their order.</param>
/// <param name="Faults">A sentence for each line that was altered, and each place where one is missing.</param>
internal sealed record AuditChain(IReadOnlyList<AuditLine> Lines, IReadOnlyList<string> Faults)
{
    public static AuditChain Read(IEnumerable<string> texts)
    {
        var (lines, faults) = (new List<AuditLine>(), new List<string>());
        var place = 0;
        foreach (var text in texts)
        {
            place++;
            if (AuditLine.Read(text) is not { } line)
            {
                faults.Add($"Line {place} is not as it was written.");
                continue;
            }

            if (line.Entry.Before != (lines.LastOrDefault()?.Hash ?? AuditLine.NoHash))
            {
                faults.Add($"Before line {place} (entry {line.Entry.Number}) something was removed, put in or altered.");
            }

            lines.Add(line);
        }

        return new AuditChain(lines, faults);
    }

    /// <summary>Whether an entry with a hash that was noted elsewhere is still there: what was cut off the end shows in no other way.</summary>
    public bool Holds(string hash) => Lines.Any(line => line.Hash.Equals(hash, StringComparison.OrdinalIgnoreCase));
}
