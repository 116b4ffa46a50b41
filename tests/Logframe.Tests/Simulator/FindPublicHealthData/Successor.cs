using System.Text.Json;
using Logframe.Simulator;
using Logframe.Simulator.FindPublicHealthData;
using Logframe.Simulator.Wire;
using Logframe.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Logframe.Tests.Simulator.FindPublicHealthData;

/// <summary>Asks the simulated successor without a network.</summary>
internal sealed class Successor(SimulatedBuild build = SimulatedBuild.October, int limit = 1000)
{
    private readonly SimulatedApi _api = new(
        new SimulatorSettings { Build = build, Limit = new SimulatedLimit(limit, TimeSpan.FromMinutes(15)) },
        new FakeClock());

    /// <param name="request">Path with its query.</param>
    public Answer Get(string request)
    {
        var parts = request.Split('?', 2);
        return _api.Get(parts[0], new Query(new QueryCollection(QueryHelpers.ParseQuery(parts.Length == 2 ? parts[1] : ""))));
    }

    public JsonElement Json(string request) => JsonDocument.Parse(Get(request).Body).RootElement;
}
