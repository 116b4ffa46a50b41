using Logframe.Core.Observations;
using Logframe.Sources;

namespace Logframe.Tests.Support;

/// <summary>A simulated source that offers what a test has put into it.</summary>
internal sealed class OfferedSource(IEnumerable<Observation> rows) : IIndicatorSource
{
    private readonly List<Observation> _rows = [.. rows];

    public string Publisher => PublisherNames.Fingertips;

    public string Route => "simulator in a test";

    /// <summary>Whether an indicator that is offered is offered whole.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>By what an answer is known again; null for a source that cannot tell.</summary>
    public Func<IndicatorRequest, AnswerStamp?> Stamp { get; init; } = _ => null;

    /// <summary>What was asked, in order.</summary>
    public List<IndicatorRequest> Asked { get; } = [];

    public Task<DataNature> NatureAsync(CancellationToken cancellation) => Task.FromResult(DataNature.Simulated);

    public Task<IndicatorFetch> FetchAsync(IndicatorRequest request, CancellationToken cancellation)
    {
        Asked.Add(request);
        var stamp = Stamp(request);
        var mine = _rows.Where(row => row.Series.Indicator == request.Indicator).ToList();
        return Task.FromResult(
            stamp is not null && request.Known.Any(known => known.Request == stamp.Request && known.SaysTheSame(stamp.ChangeStamp))
                ? IndicatorFetch.WithoutRows(FetchOutcome.Unchanged, null, FetchTraffic.None)
            : mine.Count == 0 ? IndicatorFetch.WithoutRows(FetchOutcome.NotFound, null, FetchTraffic.None)
            : new IndicatorFetch(FetchOutcome.Fetched, null, mine, new RowTally(), IsComplete, FetchTraffic.None) { Stamp = stamp });
    }
}
