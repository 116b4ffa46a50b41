namespace Logframe.Sources;

/// <summary>What a source said of itself beside an answer, by which an answer that has not changed is known again without reading it.</summary>
/// <param name="Request">What was asked, in the source's own words: another question has another answer.</param>
/// <param name="ChangeStamp">The source's own mark of its last change; null where it gives none, which says nothing.</param>
/// <param name="BodyHashes">SHA-256 of each file of the answer, in order; empty where nothing is known of them.</param>
internal sealed record AnswerStamp(string Request, string? ChangeStamp, IReadOnlyList<string> BodyHashes)
{
    /// <summary>True where the source itself says that nothing has changed since.</summary>
    public bool SaysTheSame(string? changeStamp) => ChangeStamp is not null && ChangeStamp == changeStamp;

    public bool HasSameBodies(IEnumerable<string> hashes) => BodyHashes.Count > 0 && BodyHashes.SequenceEqual(hashes);
}
