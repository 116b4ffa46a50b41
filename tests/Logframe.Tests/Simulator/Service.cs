using System.Text;
using System.Text.Json;
using Logframe.Simulator;
using Logframe.Simulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Logframe.Tests.Simulator;

/// <summary>Asks the simulated service without a network.</summary>
internal sealed class Service(int vintage = SimulatorHost.NewestVintage)
{
    private readonly SimulatedApi _api = new(new SimulatorSettings { Vintage = vintage }, TimeProvider.System);

    /// <param name="request">Path below the base address, with its query.</param>
    public Answer Get(string request)
    {
        var parts = request.Split('?', 2);
        var parameters = QueryHelpers.ParseQuery(parts.Length == 2 ? parts[1] : "");
        return _api.Get("/api/" + parts[0], new Query(new QueryCollection(parameters)));
    }

    public string Text(string request) => Encoding.UTF8.GetString(Get(request).Body);

    public JsonElement Json(string request) => JsonDocument.Parse(Get(request).Body).RootElement;

    public IReadOnlyList<BulkRow> Rows(string request) => BulkRow.Read(Text(request));

    public IReadOnlyList<BulkRow> Rows(int indicator, int child, int parent) => Rows(Bulk($"{indicator}", child, parent));

    public static string Bulk(string indicators, int child, int parent) =>
        $"all_data/csv/by_indicator_id?indicator_ids={indicators}&child_area_type_id={child}&parent_area_type_id={parent}";
}
