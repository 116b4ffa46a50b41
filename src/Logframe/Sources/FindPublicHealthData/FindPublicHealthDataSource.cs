using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;
using Logframe.Sources.Fingertips;
using Logframe.Sources.Fingertips.Csv;
using Logframe.Sources.Transport;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Find public health data's public API, the likely successor of Fingertips: another route to the same publisher's series.</summary>
/// <remarks>One source serves one run: what it learns about areas and spelling it keeps.</remarks>
internal sealed class FindPublicHealthDataSource(Uri address, int areasPerRequest, Func<TrafficMeter, FindPublicHealthDataClient> open) : IIndicatorSource
{
    /// <summary>Figures are rounded to some six digits; the publisher's own file prints fifteen.</summary>
    private static readonly RouteLosses Lost = new(RoundingTolerance: 1e-4);

    private readonly AreaDirectory _areas = new();
    private readonly AreaFigures _figures = new(areasPerRequest);
    private TrafficMeter _unreported = new();
    private DataNature? _nature;

    public string Publisher => PublisherNames.Fingertips;

    public string Route => $"{(_nature == DataNature.Simulated ? "simulator" : "find-public-health-data")} {address}";

    public async Task<DataNature> NatureAsync(CancellationToken cancellation)
    {
        await LearnAreasAsync(open(_unreported), AreaTypeKinds.Today, cancellation);
        return _nature!.Value;
    }

    /// <summary>What the API says of an indicator as a whole; null where it does not publish it.</summary>
    /// <exception cref="SourceFaultException">The API does not answer.</exception>
    public async Task<PublishedIndicator?> DescribeAsync(int indicator, CancellationToken cancellation) =>
        await open(_unreported).IndicatorAsync(indicator.ToString(CultureInfo.InvariantCulture), cancellation) is { } detail
            ? MetadataMeaning.Of(DetailWords.InFingertips(detail)) with { Unknown = DetailWords.UnknownIn(detail) }
            : null;

    public async Task<IndicatorFetch> FetchAsync(IndicatorRequest request, CancellationToken cancellation)
    {
        // What finding out the nature cost is reported with the first indicator.
        var meter = _unreported;
        _unreported = new TrafficMeter();
        try
        {
            var fetch = await FetchAsync(request, open(meter), cancellation);
            return fetch with { Traffic = meter.Total };
        }
        catch (SourceFaultException fault)
        {
            return IndicatorFetch.WithoutRows(fault.Outcome, fault.Message, meter.Total);
        }
    }

    private async Task<IndicatorFetch> FetchAsync(IndicatorRequest request, FindPublicHealthDataClient client, CancellationToken cancellation)
    {
        await LearnAreasAsync(client, AreaTypeKinds.Today, cancellation);
        var detail = await DetailAsync(client, request.Indicator, cancellation);
        var published = (detail.AreaTypes ?? []).Select(type => type?.Name?.Trim()).OfType<string>().ToList();
        await LearnAreasAsync(client, published.Where(type => AreaTypeKinds.Of(type).Any(request.AreaKinds.Contains)), cancellation);
        var codes = _areas.CodesOf(request.AreaKinds, published).Distinct().ToList();
        var stamp = new AnswerStamp(Question(codes), detail.DataUpdatedAt, []);
        if (request.Known.FirstOrDefault(known => known.Request == stamp.Request)?.SaysTheSame(stamp.ChangeStamp) == true)
        {
            return IndicatorFetch.WithoutRows(FetchOutcome.Unchanged, null, FetchTraffic.None);
        }

        var reader = new ObservationReader(request.Indicator, DetailWords.PeriodTypes(detail));
        foreach (var area in codes.Count == 0 ? [] : await _figures.FetchAsync(client, request.Indicator, codes, _areas.Spelling, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Add(area);
        }

        if (client.Nature != _nature)
        {
            throw new SourceFaultException(FetchOutcome.NotData, $"{address} answers with real and with simulated figures. Check the address in the settings.");
        }

        foreach (var remark in client.UnknownFields.Select(field => $"field not known: {field}")
            .Concat(published.Where(type => AreaTypeKinds.Of(type).Count == 0 && !AreaTypeNames.IsKnown(type) && !AreaTypeKinds.IsGone(type)).Select(type => $"area type not known: {type}")))
        {
            reader.Tally.Remark(remark);
        }

        return reader.HasRows
            ? new IndicatorFetch(FetchOutcome.Fetched, Gaps(request.AreaKinds, published), reader.Rows(), reader.Tally, reader.IsWhole, FetchTraffic.None)
            {
                Losses = Lost,
                Stamp = stamp,
                Described = MetadataMeaning.Of(DetailWords.InFingertips(detail)),
            }
            : WithoutRows(request.Indicator, reader.Tally);
    }

    /// <summary>For which areas was asked: for others there is another answer, though nothing has changed.</summary>
    private static string Question(IEnumerable<string> codes) =>
        "find-public-health-data: areas " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', codes))));

    private static async Task<WireDetail> DetailAsync(FindPublicHealthDataClient client, string indicator, CancellationToken cancellation)
    {
        var detail = await client.IndicatorAsync(indicator, cancellation)
            ?? throw new SourceFaultException(
                FetchOutcome.NotFound,
                $"Find public health data does not publish indicator {indicator}. It may have been replaced by another; look it up on the website.");
        if (detail.Id is { } id && id.ToString(CultureInfo.InvariantCulture) != indicator)
        {
            throw new SourceFaultException(FetchOutcome.OtherIndicator, $"Find public health data answers with indicator {id} where {indicator} was asked for.");
        }

        return DetailWords.UnknownIn(detail) is { } unknown
            ? throw new SourceFaultException(
                FetchOutcome.MetadataFault,
                $"Metadata of indicator {indicator}: {unknown}. Its values were left, so that they are not misread.")
            : detail;
    }

    private async Task LearnAreasAsync(FindPublicHealthDataClient client, IEnumerable<string> areaTypes, CancellationToken cancellation)
    {
        await _areas.LearnAsync(client, areaTypes, cancellation);
        _nature ??= client.Nature;
    }

    private static IndicatorFetch WithoutRows(string indicator, RowTally tally) => new(
        tally.LeftTotal == 0 ? FetchOutcome.HeaderOnly : FetchOutcome.NotData,
        tally.LeftTotal == 0
            ? $"Find public health data has no figures of indicator {indicator} for the areas of the framework. What the store holds stays."
            : $"Find public health data has no figure of indicator {indicator} that can be used: {string.Join("; ", tally.Left.Select(left => $"{left.Value} {left.Key}"))}.",
        [],
        tally,
        Complete: false,
        FetchTraffic.None);

    /// <summary>Says for which kinds of area there is nothing; null where all came.</summary>
    private static string? Gaps(IReadOnlyList<AreaKind> wanted, List<string> published)
    {
        var unpublished = wanted.Where(kind => kind != AreaKind.Combined && !published.Exists(type => AreaTypeKinds.Of(type).Contains(kind))).ToList();
        return unpublished.Count == 0 ? null : $"Not published for {string.Join(", ", unpublished.Select(AreaTypeEditions.WordsFor))}.";
    }
}
