using Logframe.Core.Definition;
using Logframe.Simulator;
using Logframe.Simulator.FindPublicHealthData;
using Logframe.Simulator.Scenario;
using Logframe.Sources;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.FindPublicHealthData;

/// <summary>The source against the simulated limit, both on a clock that only the test moves.</summary>
public sealed class RequestLimitTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly FakeClock _clock = new();

    [Theory]
    [InlineData(100)]
    [InlineData(17)]
    public async Task A_long_run_waits_for_new_windows_and_is_never_refused(int limit)
    {
        using var network = new SimulatedNetwork(new SimulatorSettings { Limit = new SimulatedLimit(limit, Window) }, _clock);
        await using var services = FindPublicHealthDataServices.Build(
            new FindPublicHealthDataOptions { BaseAddress = "http://localhost/api/", RequestsPerWindow = limit },
            _clock,
            network);
        var ids = SimulatedIndicators.All.Select(indicator => $"{indicator.Id}").ToList();

        var requests = 1 + 2 * ids.Count;
        var waits = (requests - 1) / limit;

        var run = FetchAllAsync(services.Source, ids);
        for (var i = 0; i < waits; i++)
        {
            await _clock.PassAsync(Window);
        }

        (await run).ShouldAllBe(outcome => outcome == FetchOutcome.Fetched);
        network.Answers.Select(answer => answer.Status).ShouldBe(Enumerable.Repeat(200, requests));
        network.Answers.ShouldAllBe(first => network.Answers.Count(other => other.At >= first.At && other.At < first.At + Window) <= limit);
        (network.Answers[^1].At - network.Answers[0].At).ShouldBe(waits * Window);
    }

    [Fact]
    public async Task A_limit_lower_than_expected_is_learnt_from_the_first_answer()
    {
        using var network = new SimulatedNetwork(new SimulatorSettings { Limit = new SimulatedLimit(4, Window) }, _clock);
        await using var services = FindPublicHealthDataServices.Build(new FindPublicHealthDataOptions { BaseAddress = "http://localhost/api/" }, _clock, network);

        var run = FetchAllAsync(services.Source, ["93015", "93085"]);
        await _clock.PassAsync(Window);

        (await run).ShouldAllBe(outcome => outcome == FetchOutcome.Fetched);
        network.Answers.Select(answer => answer.Status).ShouldAllBe(status => status == 200);
    }

    private static async Task<IReadOnlyList<FetchOutcome>> FetchAllAsync(FindPublicHealthDataSource source, IReadOnlyList<string> indicators)
    {
        await source.NatureAsync(TestContext.Current.CancellationToken);
        var outcomes = new List<FetchOutcome>();
        foreach (var indicator in indicators)
        {
            var fetch = await source.FetchAsync(new IndicatorRequest(indicator, [AreaKind.Country, AreaKind.UpperTier]), TestContext.Current.CancellationToken);
            outcomes.Add(fetch.Outcome);
        }

        return outcomes;
    }
}
