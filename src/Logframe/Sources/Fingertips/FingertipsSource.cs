using System.Globalization;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;
using Logframe.Sources.Transport;

namespace Logframe.Sources.Fingertips;

/// <summary>The live API. One source serves one run: what it learns about area types it keeps.</summary>
internal sealed class FingertipsSource(Uri address, Func<TrafficMeter, FingertipsClient> open) : IIndicatorSource
{
    private TrafficMeter _unreported = new();
    private IReadOnlyList<WireAreaType>? _areaTypes;
    private IReadOnlyList<string> _fieldsOfAreaTypes = [];
    private DataNature? _nature;

    public string Publisher => PublisherNames.Fingertips;

    public string Route => (_nature == DataNature.Simulated ? "simulator " : "live ") + address;

    public async Task<DataNature> NatureAsync(CancellationToken cancellation)
    {
        await AreaTypesAsync(open(_unreported), cancellation);
        return _nature!.Value;
    }

    /// <summary>What the clock of the service says; null where it does not say.</summary>
    /// <exception cref="SourceFaultException">The source does not answer.</exception>
    public async Task<DateTimeOffset?> ServiceTimeAsync(CancellationToken cancellation)
    {
        var client = open(_unreported);
        await client.AreaTypesAsync(cancellation);
        return client.ServiceTime;
    }

    /// <summary>What the source says of an indicator as a whole; null where it does not know it.</summary>
    /// <exception cref="SourceFaultException">The source does not answer.</exception>
    public async Task<PublishedIndicator?> DescribeAsync(int indicator, CancellationToken cancellation) =>
        await open(_unreported).MetadataAsync(indicator.ToString(CultureInfo.InvariantCulture), cancellation) is { } metadata ? MetadataMeaning.Of(metadata) : null;

    public async Task<IndicatorFetch> FetchAsync(IndicatorRequest request, CancellationToken cancellation)
    {
        // What finding out the nature cost is reported with the first indicator.
        var meter = _unreported;
        _unreported = new TrafficMeter();
        var bodies = new List<TemporaryBody>();
        var areRead = false;
        try
        {
            var fetch = await FetchAsync(request, open(meter), bodies, cancellation);
            areRead = fetch.Outcome == FetchOutcome.Fetched;
            return fetch with { Rows = areRead ? ReadThenRemove(fetch.Rows, bodies) : [], Traffic = meter.Total };
        }
        catch (SourceFaultException fault)
        {
            return IndicatorFetch.WithoutRows(fault.Outcome, fault.Message, meter.Total);
        }
        finally
        {
            if (!areRead)
            {
                Remove(bodies);
            }
        }
    }

    private async Task<IndicatorFetch> FetchAsync(
        IndicatorRequest request,
        FingertipsClient client,
        List<TemporaryBody> bodies,
        CancellationToken cancellation)
    {
        var indicator = request.Indicator;
        var areaTypes = await AreaTypesAsync(client, cancellation);
        var question = ChangeMark.Question(request.AreaKinds, areaTypes);
        var known = request.Known.FirstOrDefault(stamp => stamp.Request == question);

        // Asked before the files: a change that comes in between is then seen at the next refresh.
        var change = await LastChangeAsync(client, indicator, cancellation);
        var mark = ChangeMark.Of(change);
        if (known?.SaysTheSame(mark) == true)
        {
            return IndicatorFetch.WithoutRows(FetchOutcome.Unchanged, null, FetchTraffic.None);
        }

        var available = await client.AvailableDataAsync(indicator, cancellation);
        var metadata = await client.MetadataAsync(indicator, cancellation);
        if (available.Count == 0 || metadata is null)
        {
            throw new SourceFaultException(
                FetchOutcome.NotFound,
                $"Fingertips has no data of indicator {indicator}. It may have been replaced by another; look it up on the website.");
        }

        if (MetadataWords.FaultIn(indicator, metadata) is { } unknownWord)
        {
            throw unknownWord;
        }

        var newer = known?.ChangeStamp is not null && mark is not null ? change?.LastUploadedAt : null;
        var plan = CsvPlan.For(request.AreaKinds, areaTypes, available.Select(one => one.AreaTypeId).ToHashSet());
        var files = new CsvFiles(Publisher, indicator, known);
        foreach (var call in plan.Calls)
        {
            var body = await client.CsvByIndicatorAsync(indicator, call.Child.Id, call.Parent.Id, newer, cancellation);
            bodies.Add(body);
            files.Add(call, body, cancellation);
        }

        var stamp = new AnswerStamp(question, mark, files.Hashes);
        if (files.AreKnown)
        {
            return IndicatorFetch.WithoutRows(FetchOutcome.Unchanged, null, FetchTraffic.None) with { Stamp = stamp };
        }

        files.ReadRest(cancellation);
        if (files.Lacking.Count > 0)
        {
            // What comes by another way is not known again by the files of the usual one.
            stamp = stamp with { BodyHashes = [] };
            await AskOtherwiseAsync(files, plan, indicator, client, bodies, cancellation);
        }

        if (client.Nature != _nature)
        {
            throw new SourceFaultException(FetchOutcome.NotData, $"{address} answers with real and with simulated figures. Check the address in the settings.");
        }

        if (files.AreEmpty)
        {
            throw new SourceFaultException(
                FetchOutcome.HeaderOnly,
                $"Fingertips has no rows of indicator {indicator} for the areas of the framework. What the store holds stays.");
        }

        var fetch = files.Fetch();
        foreach (var field in client.UnknownFields.Union(_fieldsOfAreaTypes))
        {
            fetch.Tally.Remark("field not known: " + field);
        }

        return fetch with { Message = fetch.Message ?? Gaps(plan, files.Lacking), Stamp = stamp, Described = MetadataMeaning.Of(metadata) };
    }

    /// <summary>Asks for listed areas that did not come in two other ways: below England, and among the areas of every kind.</summary>
    private static async Task AskOtherwiseAsync(
        CsvFiles files,
        CsvPlan plan,
        string indicator,
        FingertipsClient client,
        List<TemporaryBody> bodies,
        CancellationToken cancellation)
    {
        foreach (var call in files.Lacking.Where(call => call.Parent != plan.England).ToList())
        {
            bodies.Add(await client.CsvByIndicatorAsync(indicator, call.Child.Id, plan.England.Id, null, cancellation));
            files.AddOther(bodies[^1], cancellation);
        }

        if (files.Lacking.Count > 0)
        {
            bodies.Add(await client.CsvForOneIndicatorAsync(indicator, cancellation));
            files.AddOther(bodies[^1], cancellation);
        }
    }

    /// <summary>When the data of an indicator changed last; null where the source answers with nothing that says so.</summary>
    private static async Task<WireDataChange?> LastChangeAsync(FingertipsClient client, string indicator, CancellationToken cancellation)
    {
        try
        {
            return await client.DataChangesAsync(indicator, cancellation);
        }
        catch (SourceFaultException fault) when (fault.Outcome is FetchOutcome.EmptyBody or FetchOutcome.NotData or FetchOutcome.WrongFields or FetchOutcome.NotFound)
        {
            return null;
        }
    }

    /// <summary>Says for which kinds of area there is nothing; null where all came.</summary>
    private static string? Gaps(CsvPlan plan, IReadOnlyList<CsvCall> lacking)
    {
        var sentences = new List<string>();
        if (lacking.Count > 0)
        {
            sentences.Add($"Fingertips lists data for {string.Join(", ", lacking.Select(call => call.Child.Short))} and sent none.");
        }

        if (plan.Unpublished.Count > 0)
        {
            sentences.Add($"Not published for {string.Join(", ", plan.Unpublished.Select(AreaTypeEditions.WordsFor))}.");
        }

        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private async Task<IReadOnlyList<WireAreaType>> AreaTypesAsync(FingertipsClient client, CancellationToken cancellation)
    {
        if (_areaTypes is null)
        {
            _areaTypes = await client.AreaTypesAsync(cancellation);
            _nature = client.Nature;
            _fieldsOfAreaTypes = [.. client.UnknownFields];
        }

        return _areaTypes;
    }

    private static IEnumerable<Observation> ReadThenRemove(IEnumerable<Observation> rows, List<TemporaryBody> bodies)
    {
        try
        {
            foreach (var row in rows)
            {
                yield return row;
            }
        }
        finally
        {
            Remove(bodies);
        }
    }

    private static void Remove(List<TemporaryBody> bodies) => bodies.ForEach(body => body.Dispose());
}
