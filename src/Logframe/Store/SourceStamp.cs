namespace Logframe.Store;

/// <summary>What a source said of itself when it was last read, so that an answer that has not changed need not be read again.</summary>
/// <param name="Indicator">The publisher's identifier.</param>
/// <param name="Request">What was asked, in the source's own words; with the indicator it identifies the stamp.</param>
/// <param name="ChangeStamp">The source's own mark of its last change; null where it gives none.</param>
/// <param name="BodyHashes">SHA-256 of each body of the answer, in order.</param>
internal sealed record SourceStamp(string Indicator, string Request, string? ChangeStamp, IReadOnlyList<string> BodyHashes)
{
    public bool Equals(SourceStamp? other) =>
        other is not null
        && (Indicator, Request, ChangeStamp) == (other.Indicator, other.Request, other.ChangeStamp)
        && BodyHashes.SequenceEqual(other.BodyHashes);

    public override int GetHashCode() => HashCode.Combine(Indicator, Request, ChangeStamp, BodyHashes.Count);
}
