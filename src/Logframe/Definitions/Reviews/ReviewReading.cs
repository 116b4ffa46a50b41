using Logframe.Core.Reviews;

namespace Logframe.Definitions.Reviews;

/// <summary>What came of reading the review of a year.</summary>
/// <param name="Notes">Null where there is no review, or where it is so broken that it cannot be told.</param>
/// <param name="Faults">Of every file that was read, those of earlier reviews too, in the order of files and lines.</param>
internal sealed record ReviewReading(ReviewNotes? Notes, IReadOnlyList<Fault> Faults)
{
    /// <summary>The edition that this one corrects; null for a first edition.</summary>
    public ReviewNotes? Corrected { get; init; }

    /// <summary>The locked reviews of earlier years, each in its newest locked edition, the newest first.</summary>
    public IReadOnlyList<ReviewNotes> Earlier { get; init; } = [];

    /// <summary>Hash of the manifest of the pack that was locked with this edition; null while it is not locked.</summary>
    public string? PackManifest { get; init; }

    /// <summary>Every fault in one message, and what to do.</summary>
    public string Message => string.Join(Environment.NewLine, Faults.Select(fault => fault.ToString()).Append("The review cannot be used until these are put right."));
}
