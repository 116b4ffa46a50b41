using System.Globalization;

namespace Logframe.Core.Observations;

/// <summary>Who stands for a figure that a partner returned: the one who sent it, the one who approved it, and where it can be checked.</summary>
/// <param name="ReturnedBy">Who sent it.</param>
/// <param name="ReturnedOn">When.</param>
/// <param name="ApprovedBy">Who approved it; never the one who sent it.</param>
/// <param name="ApprovedOn">When.</param>
/// <param name="Evidence">Addresses of the evidence; null where none was given.</param>
/// <param name="FileName">Name of the file that was sent.</param>
/// <param name="FileHash">SHA-256 of that file, in lower-case hexadecimal.</param>
public sealed record Provenance(
    string ReturnedBy,
    DateOnly ReturnedOn,
    string ApprovedBy,
    DateTimeOffset ApprovedOn,
    string? Evidence,
    string FileName,
    string FileHash)
{
    /// <summary>"returned by A. Author on 3 May 2026, approved by B. Boss on 4 May 2026, evidence https://…"</summary>
    public override string ToString() =>
        $"returned by {ReturnedBy} on {Day(ReturnedOn)}, approved by {ApprovedBy} on {Day(DateOnly.FromDateTime(ApprovedOn.UtcDateTime))}{(Evidence is null ? "" : $", evidence {Evidence}")}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
