using System.Collections.Concurrent;
using System.Globalization;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>What goes wrong in one simulator: orders that are applied to its answers one after the other.</summary>
/// <remarks>
/// Chance is decided by the seed, the request and how often it was made before, so that a plan strikes the same requests in every run,
/// in whatever order they come, and so that a request which failed may succeed when it is made again.
/// </remarks>
internal sealed class FaultPlan(IReadOnlyList<FaultOrder> orders, int seed)
{
    private const string Base = "/api/";

    private readonly ConcurrentDictionary<string, int> _times = new();

    public static FaultPlan None { get; } = new([], 0);

    public IReadOnlyList<FaultOrder> Orders { get; } = orders;

    public Answer Spoil(string path, Query query, Answer answer)
    {
        if (Orders.Count == 0)
        {
            return answer;
        }

        var endpoint = path.StartsWith(Base, StringComparison.OrdinalIgnoreCase) ? path[Base.Length..] : path;
        var asked = new AskedFor(endpoint, query.ToString());
        var request = $"{endpoint}?{asked.Query}";
        var time = _times.AddOrUpdate(request, 1, (_, before) => before + 1);
        return Orders
            .Where(order => order.Covers(endpoint, query) && Falls(order, request, time))
            .Aggregate(answer, (spoiled, order) => order.Kind.Spoil(asked, spoiled));
    }

    private bool Falls(FaultOrder order, string request, int time) =>
        StableNoise.Even(Text(seed), order.Kind.Name, request, Text(time)) < order.Rate;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
