using Logframe.Core.Observations;
using Logframe.Simulator.Faults;

namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>Every kind of fault at every endpoint that the product asks: how it ends, and that nothing wrong is kept and nothing good is lost.</summary>
public sealed class FaultTableTests(FaultScene scene) : IClassFixture<FaultScene>
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in FaultTable.Rows)
            {
                rows.Add(row.Kind, row.Endpoint ?? "");
            }

            return rows;
        }
    }

    [Fact]
    public void The_table_has_a_row_for_every_kind_at_every_endpoint_that_is_asked()
    {
        var wanted = FaultKind.All.SelectMany(kind => FaultTable.Asked.Where(kind.Strikes), (kind, endpoint) => (kind.Name, endpoint));

        wanted.Where(pair => !FaultTable.Rows.Any(row => row.Kind == pair.Name && (row.Endpoint ?? pair.endpoint) == pair.endpoint)).ShouldBeEmpty();
    }

    [Fact]
    public void A_sound_refresh_brings_something_new_of_the_indicator_that_is_struck() =>
        scene.Fresh.Hash.ShouldNotBe(scene.FreshOthers.Hash);

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Ends_under_its_name_and_keeps_what_is_good(string kind, string endpoint)
    {
        var row = FaultTable.Rows.Single(one => one.Kind == kind && (one.Endpoint ?? "") == endpoint);
        var result = await scene.RefreshAsync(OrdersFor(row));

        result.Outcome.ShouldBe(row.Outcome, result.Said);
        result.Said.ShouldContain(row.Says ?? "");
        result.Took.ShouldBeLessThanOrEqualTo(FaultRun.TotalTimeout * FaultTable.Asked.Count);
        Demand(row, result);
    }

    private void Demand(FaultRow row, FaultResult result)
    {
        if (row.Stands == Stands.NothingOfTheRun)
        {
            result.Hash.ShouldBe(scene.Before.Hash);
            return;
        }

        result.Source.Run.ShouldNotBeNull();
        scene.Before.Standing.Keys.Where(key => !result.Standing.ContainsKey(key)).ShouldBeEmpty("A figure that was known is gone.");
        if (row.Stands == Stands.NothingLost)
        {
            result.Standing.Values.ShouldAllBe(one => IsIn(scene.Fresh, one) || IsIn(scene.Before, one));
            return;
        }

        Others(result).ShouldBe(Others(scene.Fresh), ignoreOrder: true);
        switch (row.Stands)
        {
            case Stands.Fresh:
                result.Hash.ShouldBe(scene.Fresh.Hash);
                break;
            case Stands.LastGood:
                result.Hash.ShouldBe(scene.FreshOthers.Hash);
                break;
            case Stands.FreshFigures:
                OfStruck(result).Select(Figures).ShouldBe(OfStruck(scene.Fresh).Select(Figures), ignoreOrder: true);
                break;
            case Stands.FreshValues:
                OfStruck(result).Select(Values).ShouldBeSubsetOf(OfStruck(scene.Fresh).Concat(OfStruck(scene.Before)).Select(Values));
                break;
            default:
                OfStruck(result).ShouldAllBe(one => IsIn(scene.Fresh, one) || IsIn(scene.Before, one));
                result.Hash.ShouldNotBe(scene.Fresh.Hash);
                result.Hash.ShouldNotBe(scene.FreshOthers.Hash);
                break;
        }
    }

    /// <summary>Faults of the last resort are met only where the usual files lack something.</summary>
    private static IReadOnlyList<FaultOrder> OrdersFor(FaultRow row)
    {
        var kind = FaultKind.Find(row.Kind).ShouldNotBeNull();
        var order = new FaultOrder(kind, 1, row.Endpoint, row.Endpoint == Endpoints.AreaTypes ? null : FaultRun.Struck);
        return row.Endpoint == Endpoints.CsvForOne
            ? [new FaultOrder(FaultKind.Find("header-only")!, 1, Endpoints.CsvByIndicator, FaultRun.Struck), order]
            : [order];
    }

    private static object Figures(Observation one) =>
        (one.Series, one.SortKey, one.Value, one.Interval95, one.Interval998, one.Count, one.Denominator);

    private static object Values(Observation one) => (one.Series, one.SortKey, one.Value);

    private static bool IsIn(FaultResult result, Observation one) => result.Standing.TryGetValue((one.Series, one.SortKey), out var other) && other == one;

    private static IEnumerable<Observation> Others(FaultResult result) => result.Standing.Values.Where(one => one.Series.Indicator != FaultRun.Struck);

    private static IEnumerable<Observation> OfStruck(FaultResult result) => result.Standing.Values.Where(one => one.Series.Indicator == FaultRun.Struck);
}
