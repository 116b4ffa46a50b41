using System.Globalization;

namespace Logframe.Tests.EndToEnd.Crashes;

/// <summary>Kills the program in the middle of what it does: nothing half done is seen afterwards, and doing it again ends as if it had never been killed.</summary>
/// <remarks>One kill for each kind of step; <c>tests/crash.sh</c> asks for more by the variable.</remarks>
public sealed class CrashTests(CrashBench bench, ITestOutputHelper output) : IClassFixture<CrashBench>
{
    private const string KillsVariable = "LOGFRAME_CRASH_KILLS";

    /// <summary>A step that is over sooner than foreseen is missed; one that is missed so often for a kill is not where it is looked for.</summary>
    private const int MissesAllowed = 20;

    private static readonly int _kills = int.Parse(Environment.GetEnvironmentVariable(KillsVariable) ?? "1", CultureInfo.InvariantCulture);

    public static TheoryData<string> Scenarios => [.. CrashBench.Scenarios.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Leaves_nothing_half_done_when_killed_and_ends_the_same_when_done_again(string name)
    {
        var scenario = CrashBench.Scenarios.Single(scenario => scenario.Name == name);
        using var rehearsal = bench.Set(scenario);
        var before = CrashScenario.Look(rehearsal.Path);
        ILookup<string, TimeSpan> steps;
        using (var whole = TracedProcess.Start(rehearsal.Path, scenario.Command))
        {
            steps = whole.Finish();
        }

        var after = CrashScenario.Look(rehearsal.Path);
        after.ShouldNotBe(before);

        var tally = new KillTally();
        var moments = new Random(20261122);
        foreach (var kind in scenario.Kinds)
        {
            for (var misses = 0; tally.Of(name, kind) < _kills;)
            {
                using var folder = bench.Set(scenario);
                var (occurrence, delay) = MomentIn([.. steps[kind]], moments);
                using var killed = TracedProcess.Start(folder.Path, scenario.Command);
                if (killed.KillIn(kind, occurrence, delay) is { } died)
                {
                    tally.Add(name, died);
                    misses += died == kind ? 0 : 1;
                }
                else
                {
                    misses++;
                }

                misses.ShouldBeLessThan(MissesAllowed * _kills, $"{name} is hardly ever killed in {kind}");
                var found = CrashScenario.Look(folder.Path);
                found.ShouldBeOneOf(before, after);
                if (scenario.IsDoneOnce && found == after)
                {
                    continue;
                }

                await scenario.RunAgainAsync(folder.Path);
                var again = CrashScenario.Look(folder.Path);
                again.ShouldBe(after with { Runs = again.Runs });
            }
        }

        output.WriteLine(tally.ToString());
    }

    /// <summary>Any moment in all the time that steps took is as likely as any other.</summary>
    private static (int Occurrence, TimeSpan Delay) MomentIn(IReadOnlyList<TimeSpan> steps, Random moments)
    {
        var moment = moments.NextDouble() * steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step);
        var occurrence = 0;
        while (moment >= steps[occurrence])
        {
            moment -= steps[occurrence++];
        }

        return (occurrence, moment);
    }
}
