using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests;

/// <summary>From what the store holds to verdicts.</summary>
public sealed class PipelineTests : IDisposable
{
    private static readonly LogicalFramework Framework = ShippedFrameworks.KentAndMedway;
    private static readonly DateTimeOffset Fetched = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Assesses_by_area_what_was_known_on_the_day_asked_for()
    {
        using var store = SqliteObservationStore.Open(_folder.Path);
        Keep(store, "2023/24", 22.6, Fetched);
        Keep(store, "2024/25", 25.3, Fetched.AddDays(30));
        var pipeline = new Pipeline(store, TimeProvider.System);

        pipeline.AssessByArea(Framework, new DateOnly(2025, 11, 20), null).Of("medway").Find("3.1")!.Carrier.Carrier.Current!.Value.ShouldBe(25.3);

        var then = pipeline.AssessByArea(Framework, new DateOnly(2025, 10, 2), Fetched.AddDays(1));
        then.Of("medway").Find("3.1")!.Carrier.Carrier.Current!.Value.ShouldBe(22.6);
        then.Whole.KnownAt.ShouldBe(Fetched);
        then.Areas.ShouldAllBe(view => view.Assessment.KnownAt == Fetched);
    }

    private static void Keep(SqliteObservationStore store, string period, double value, DateTimeOffset known)
    {
        using var run = store.BeginRun(new RunStart("fingertips", "import", DataNature.Real, known, Framework.Snapshot));
        run.Write(
            "93015",
            [
                new Observation(
                    new SeriesKey("fingertips", "93015", "E06000035", "Persons", "19+ yrs", "", "", 12),
                    period, int.Parse(period[..4], CultureInfo.InvariantCulture) * 10_000, ValueState.Published, value, null, null, null, null, null, null, null),
            ],
            complete: false);
        run.Commit(known);
    }
}
