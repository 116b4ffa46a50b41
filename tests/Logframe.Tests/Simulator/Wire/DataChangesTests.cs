using Logframe.Simulator;
using Logframe.Simulator.Scenario;
using Logframe.Simulator.Wire;
using Microsoft.AspNetCore.Http;

namespace Logframe.Tests.Simulator.Wire;

/// <summary>A client relies on the time of the last change: it must move whenever the file does, and only then.</summary>
public sealed class DataChangesTests
{
    public static TheoryData<int> Indicators => [.. SimulatedIndicators.All.Select(indicator => indicator.Id)];

    [Theory]
    [MemberData(nameof(Indicators))]
    public void The_time_of_the_last_change_moves_between_vintages_as_the_file_does(int id)
    {
        foreach (var (earlier, later) in SimulatorHost.Vintages.Zip(SimulatorHost.Vintages.Skip(1)))
        {
            var sameFile = Files(earlier, id).SequenceEqual(Files(later, id));

            (Change(earlier, id) == Change(later, id)).ShouldBe(sameFile, $"{earlier} and {later}");
        }
    }

    [Fact]
    public void The_time_of_the_last_change_stays_while_the_vintage_does() => Change(2026, 93015).ShouldBe(Change(2026, 93015));

    private static string Change(int vintage, int id) => Text(new SimulatedApi(new SimulatorSettings { Vintage = vintage }, TimeProvider.System).Get("/api/data_changes", Query($"?indicator_id={id}")));

    private static IEnumerable<string> Files(int vintage, int id)
    {
        var api = new SimulatedApi(new SimulatorSettings { Vintage = vintage }, TimeProvider.System);
        return [Text(api.Get("/api/all_data/csv/for_one_indicator", Query($"?indicator_id={id}")))];
    }

    private static string Text(Answer answer) => System.Text.Encoding.UTF8.GetString(answer.Body);

    private static Query Query(string text) => new(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(text)));
}
