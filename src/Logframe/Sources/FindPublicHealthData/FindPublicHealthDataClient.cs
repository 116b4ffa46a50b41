using System.Net;
using System.Text.Json.Serialization.Metadata;
using Logframe.Core.Observations;
using Logframe.Sources.Fingertips.Json;
using Logframe.Sources.Transport;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Find public health data's public API, one method per endpoint.</summary>
/// <remarks>Whatever goes wrong is a <see cref="SourceFaultException"/>; an answer that says "not found" or "parameter required" is a null.</remarks>
/// <param name="http">To the service.</param>
/// <param name="meter">Counts what the requests cost.</param>
/// <param name="proxy">Through whom the requests go; null for nobody.</param>
internal sealed class FindPublicHealthDataClient(HttpClient http, TrafficMeter meter, Uri? proxy = null)
{
    private const string SimulatedHeader = "X-Logframe-Simulated";

    private readonly SortedSet<string> _unknownFields = new(StringComparer.Ordinal);

    /// <summary>What the last answer was; null before the first.</summary>
    public DataNature? Nature { get; private set; }

    /// <summary>Fields of the answers so far that the contract does not have, each with its endpoint.</summary>
    public IReadOnlyCollection<string> UnknownFields => _unknownFields;

    /// <summary>The areas of some area types. Null where the API does not know the parameter by this spelling.</summary>
    public async Task<List<WireAreaGroup>?> AreasAsync(IReadOnlyList<string> areaTypes, ParameterSpelling spelling, CancellationToken cancellation)
    {
        var name = spelling == ParameterSpelling.Camel ? "areaType" : "area_type";
        using var body = await SendAsync("areas" + Repeated(name, areaTypes), HttpStatusCode.BadRequest, cancellation);
        return body is null ? null : [.. Read(body, AnswerContracts.Areas, FindPublicHealthDataJson.Default.ListWireAreaGroup)?.OfType<WireAreaGroup>() ?? []];
    }

    /// <summary>Null where the API does not publish the indicator.</summary>
    public async Task<WireDetail?> IndicatorAsync(string indicator, CancellationToken cancellation)
    {
        using var body = await SendAsync($"indicators/{Uri.EscapeDataString(indicator)}", HttpStatusCode.NotFound, cancellation);
        return body is null ? null : Read(body, AnswerContracts.Detail, FindPublicHealthDataJson.Default.WireDetail);
    }

    /// <summary>The figures of an indicator for some areas; none where the API knows none of them.</summary>
    public async Task<List<WireAreaData>> DataAsync(string indicator, IReadOnlyList<string> areaCodes, ParameterSpelling spelling, CancellationToken cancellation)
    {
        var name = spelling == ParameterSpelling.Camel ? "areaCode" : "area_code";
        using var body = await SendAsync($"indicators/{Uri.EscapeDataString(indicator)}/data{Repeated(name, areaCodes)}", HttpStatusCode.NotFound, cancellation);
        return body is null ? []
            : FirstSign(body) == '{' ? [.. new[] { Read(body, AnswerContracts.DataOfOne, FindPublicHealthDataJson.Default.WireAreaData) }.OfType<WireAreaData>()]
            : [.. Read(body, AnswerContracts.DataOfSeveral, FindPublicHealthDataJson.Default.ListWireAreaData)?.OfType<WireAreaData>() ?? []];
    }

    private static string Repeated(string name, IReadOnlyList<string> values) =>
        "?" + string.Join('&', values.Select(value => $"{name}={Uri.EscapeDataString(value)}"));

    private T? Read<T>(TemporaryBody body, JsonContract contract, JsonTypeInfo<T> type) =>
        JsonAnswer.Read(body, contract, type, field => _unknownFields.Add($"{field} of {contract.Endpoint}"));

    /// <summary>Null where the answer is the error that means there is nothing.</summary>
    private async Task<TemporaryBody?> SendAsync(string path, HttpStatusCode nothing, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Options.Set(TrafficMeter.OfRequest, meter);
        try
        {
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.IsSuccessStatusCode || response.StatusCode == nothing)
            {
                Nature = response.Headers.Contains(SimulatedHeader) ? DataNature.Simulated : DataNature.Real;
            }

            if (response.IsSuccessStatusCode)
            {
                return (TemporaryBody)response.Content;
            }

            using (response)
            {
                return response.StatusCode == nothing ? null : throw TransportFault.Of(http.BaseAddress!, response);
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested && TransportFault.Of(http.BaseAddress!, fault, proxy) is { } named)
        {
            throw named;
        }
    }

    private static char FirstSign(TemporaryBody body)
    {
        using var text = new StreamReader(body.Path);
        int sign;
        do
        {
            sign = text.Read();
        }
        while (sign >= 0 && char.IsWhiteSpace((char)sign));
        return (char)Math.Max(sign, 0);
    }
}
