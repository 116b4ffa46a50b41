using Logframe.Sources.Fingertips.Csv;
using Logframe.Sources.Transport;

namespace Logframe.Sources.Fingertips;

/// <summary>The files of one answer, taken in one by one and read no further than needed: files that are known already are not read at all.</summary>
/// <param name="publisher">Publisher part of the series keys.</param>
/// <param name="indicator">The identifier.</param>
/// <param name="known">What the same question brought last time; null where that is not known.</param>
internal sealed class CsvFiles(string publisher, string indicator, AnswerStamp? known)
{
    private readonly CsvReading _reading = new(publisher);
    private readonly List<string> _hashes = [];
    private readonly List<string> _empty = [];
    private readonly List<(CsvCall Call, TemporaryBody Body)> _unread = [];

    /// <summary>SHA-256 of each file so far.</summary>
    public IReadOnlyList<string> Hashes => _hashes;

    /// <summary>Kinds of area of which a header came and nothing else; known when the rest has been read.</summary>
    public IReadOnlyList<string> Empty => _empty;

    /// <summary>True where the answer as a whole is the one known.</summary>
    public bool AreKnown => known?.HasSameBodies(_hashes) == true;

    /// <exception cref="SourceFaultException">It cannot be read.</exception>
    public void Add(CsvCall call, TemporaryBody body, CancellationToken cancellation)
    {
        _hashes.Add(body.Hash);
        _unread.Add((call, body));
        if (known?.BodyHashes.ElementAtOrDefault(_hashes.Count - 1) != body.Hash)
        {
            ReadRest(cancellation);
        }
    }

    /// <exception cref="SourceFaultException">One of them cannot be read.</exception>
    public void ReadRest(CancellationToken cancellation)
    {
        foreach (var (call, body) in _unread)
        {
            var finding = _reading.Add(body.Path, $"The answer for indicator {indicator} and {call.Child.Short}", cancellation);
            if (finding.Outcome == FetchOutcome.HeaderOnly)
            {
                _empty.Add(call.Child.Short!);
            }
            else if (finding.Outcome != FetchOutcome.Fetched)
            {
                throw new SourceFaultException(finding.Outcome, finding.Message!);
            }
        }

        _unread.Clear();
    }

    public IndicatorFetch Fetch() => _reading.Fetch(indicator, $"The answer for indicator {indicator}", complete: _empty.Count == 0, FetchTraffic.None);
}
