using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Logframe.Core.Observations;
using Logframe.Sources.Fingertips.Json;
using Logframe.Sources.Transport;

namespace Logframe.Sources.Fingertips;

/// <summary>The Fingertips API, one method per endpoint.</summary>
/// <remarks>
/// How an answer is read depends on the endpoint alone: the service labels everything JSON. Whatever goes wrong is a <see cref="SourceFaultException"/>.
/// </remarks>
/// <param name="http">To the service.</param>
/// <param name="meter">Counts what the requests cost.</param>
/// <param name="jsonLimit">Bytes after which a JSON answer is given up: those are read into memory.</param>
/// <param name="proxy">Through whom the requests go; null for nobody.</param>
internal sealed class FingertipsClient(HttpClient http, TrafficMeter meter, long jsonLimit = FingertipsClient.DefaultJsonLimit, Uri? proxy = null)
{
    private const long DefaultJsonLimit = 20_000_000;

    private const string SimulatedHeader = "X-Logframe-Simulated";

    private readonly SortedSet<string> _unknownFields = new(StringComparer.Ordinal);

    /// <summary>What the last answer was; null before the first.</summary>
    public DataNature? Nature { get; private set; }

    /// <summary>Fields of the answers so far that the contract does not have, each with its endpoint.</summary>
    public IReadOnlyCollection<string> UnknownFields => _unknownFields;

    /// <summary>The service's own clock at its last answer; null where it does not say.</summary>
    public DateTimeOffset? ServiceTime { get; private set; }

    public Task<List<WireAreaType>> AreaTypesAsync(CancellationToken cancellation) =>
        ListAsync("area_types", FingertipsJson.Default.ListWireAreaType, cancellation);

    public Task<List<WireArea>> AreasByAreaTypeAsync(int areaType, CancellationToken cancellation) =>
        ListAsync($"areas/by_area_type?area_type_id={areaType}", FingertipsJson.Default.ListWireArea, cancellation);

    /// <summary>The areas below another, or its nearest neighbours in order of likeness when asked with <see cref="NeighboursOf"/>.</summary>
    public Task<List<WireArea>> AreasByParentAsync(int areaType, string parentCode, CancellationToken cancellation) => ListAsync(
        $"areas/by_parent_area_code?area_type_id={areaType}&parent_area_code={Uri.EscapeDataString(parentCode)}",
        FingertipsJson.Default.ListWireArea,
        cancellation);

    /// <summary>The pseudo area whose children are the nearest neighbours of an area.</summary>
    public static string NeighboursOf(int neighbourType, string areaCode) => $"nn-{neighbourType}-{areaCode}";

    public Task<List<WireNeighbourType>> NearestNeighbourTypesAsync(CancellationToken cancellation) =>
        ListAsync("nearest_neighbour_types", FingertipsJson.Default.ListWireNeighbourType, cancellation);

    /// <summary>Codes of the child areas by the code of their parent.</summary>
    public async Task<Dictionary<string, List<string>>> ParentToChildAreasAsync(int childType, int parentType, CancellationToken cancellation)
    {
        var path = $"parent_to_child_areas?child_area_type_id={childType}&parent_area_type_id={parentType}";
        var children = await RequiredAsync(path, FingertipsJson.Default.DictionaryStringListString, cancellation);
        return children.ToDictionary(pair => pair.Key, pair => (pair.Value ?? []).OfType<string>().ToList());
    }

    /// <summary>Null where the source does not know the indicator.</summary>
    public async Task<WireMetadata?> MetadataAsync(string indicator, CancellationToken cancellation)
    {
        var path = $"indicator_metadata/by_indicator_id?indicator_ids={Uri.EscapeDataString(indicator)}&include_definition=yes";
        var answer = await RequiredAsync(path, FingertipsJson.Default.DictionaryStringWireMetadata, cancellation);
        return answer.GetValueOrDefault(indicator);
    }

    /// <summary>The kinds of area for which the indicator has data.</summary>
    public Task<List<WireAvailability>> AvailableDataAsync(string indicator, CancellationToken cancellation) =>
        ListAsync($"available_data?indicator_id={Uri.EscapeDataString(indicator)}", FingertipsJson.Default.ListWireAvailability, cancellation);

    /// <summary>Null where the source does not know the indicator.</summary>
    public Task<WireDataChange?> DataChangesAsync(string indicator, CancellationToken cancellation) =>
        JsonAsync($"data_changes?indicator_id={Uri.EscapeDataString(indicator)}", FingertipsJson.Default.WireDataChange, cancellation);

    /// <summary>All rows of an indicator for England, the parent areas and the child areas.</summary>
    /// <param name="indicator">The identifier.</param>
    /// <param name="childType">Kind of the child areas.</param>
    /// <param name="parentType">Kind of the parent areas.</param>
    /// <param name="changed">
    /// When the data changed, where they are newer than those known: the service keeps answers by their address until midnight, so the address must be new too.
    /// Null asks for whatever it has.
    /// </param>
    /// <param name="cancellation">Gives up.</param>
    /// <remarks>No profile is named: with one, comparisons and even period lengths would be that profile's.</remarks>
    public async Task<TemporaryBody> CsvByIndicatorAsync(string indicator, int childType, int parentType, DateTime? changed, CancellationToken cancellation)
    {
        var path = $"all_data/csv/by_indicator_id?indicator_ids={Uri.EscapeDataString(indicator)}"
            + $"&child_area_type_id={childType}&parent_area_type_id={parentType}"
            + (changed is { } moment ? string.Create(CultureInfo.InvariantCulture, $"&timestamp={moment:yyyyMMddHHmmss}") : "");
        return await SendAsync(path, null, cancellation);
    }

    /// <summary>All rows of an indicator for every kind of area: the slowest answer, and the one that lacks nothing.</summary>
    public Task<TemporaryBody> CsvForOneIndicatorAsync(string indicator, CancellationToken cancellation) =>
        SendAsync($"all_data/csv/for_one_indicator?indicator_id={Uri.EscapeDataString(indicator)}", null, cancellation);

    private async Task<List<T>> ListAsync<T>(string path, JsonTypeInfo<List<T?>> type, CancellationToken cancellation)
        where T : class =>
        [.. (await RequiredAsync(path, type, cancellation)).OfType<T>()];

    private async Task<T> RequiredAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class =>
        await JsonAsync(path, type, cancellation)
        ?? throw new SourceFaultException(FetchOutcome.NotData, $"Fingertips answered {EndpointOf(path)} with nothing. Try again later.");

    private async Task<T?> JsonAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        using var body = await SendAsync(path, jsonLimit, cancellation);
        var endpoint = EndpointOf(path);
        return JsonAnswer.Read(body, JsonContract.Of(endpoint), type, field => _unknownFields.Add($"{field} of {endpoint}"));
    }

    private async Task<TemporaryBody> SendAsync(string path, long? limit, CancellationToken cancellation)
    {
        using var step = SourceTrace.Steps.StartActivity($"fetch {path}");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Options.Set(TrafficMeter.OfRequest, meter);
        if (limit is { } most)
        {
            request.Options.Set(BodyToFile.LimitOfRequest, most);
        }

        try
        {
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!response.IsSuccessStatusCode)
            {
                using (response)
                {
                    throw TransportFault.Of(http.BaseAddress!, response);
                }
            }

            ServiceTime = response.Headers.Date;
            Nature = response.Headers.Contains(SimulatedHeader) ? DataNature.Simulated : DataNature.Real;
            return (TemporaryBody)response.Content;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && TransportFault.Of(http.BaseAddress!, fault, proxy) is { } named)
        {
            throw named;
        }
    }

    private static string EndpointOf(string path) => path.Split('?')[0];
}
