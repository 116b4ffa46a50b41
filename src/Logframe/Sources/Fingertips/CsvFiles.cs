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
    private readonly List<CsvCall> _lacking = [];
    private bool _hasRows;
    private readonly List<(CsvCall Call, TemporaryBody Body)> _unread = [];

    /// <summary>SHA-256 of each file so far.</summary>
    public IReadOnlyList<string> Hashes => _hashes;

    /// <summary>What was asked for and did not bring one row of the areas it is about; known when the rest has been read.</summary>
    public IReadOnlyList<CsvCall> Lacking => _lacking;

    /// <summary>True where headers came and nothing else.</summary>
    public bool AreEmpty => !_hasRows;

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
            var areas = Read(body, call.Child.Short!, cancellation);
            if (!areas.Any(area => AreaFamilies.Holds(call.Kind, area)))
            {
                _lacking.Add(call);
            }
        }

        _unread.Clear();
    }

    /// <summary>Takes in what was asked for in another way because something was lacking.</summary>
    /// <exception cref="SourceFaultException">It cannot be read.</exception>
    public void AddOther(TemporaryBody body, CancellationToken cancellation)
    {
        var areas = Read(body, "areas of any kind", cancellation);
        _lacking.RemoveAll(call => areas.Any(area => AreaFamilies.Holds(call.Kind, area)));
    }

    public IndicatorFetch Fetch() => _reading.Fetch(indicator, $"The answer for indicator {indicator}", complete: _lacking.Count == 0, FetchTraffic.None);

    /// <summary>Codes of the areas of which a file holds rows.</summary>
    private IReadOnlySet<string> Read(TemporaryBody body, string areas, CancellationToken cancellation)
    {
        var finding = _reading.Add(body.Path, $"The answer for indicator {indicator} and {areas}", cancellation);
        if (finding.Outcome is not (FetchOutcome.Fetched or FetchOutcome.HeaderOnly))
        {
            throw new SourceFaultException(finding.Outcome, finding.Message!);
        }

        _hasRows |= finding.Outcome == FetchOutcome.Fetched;
        return finding.Areas;
    }
}
