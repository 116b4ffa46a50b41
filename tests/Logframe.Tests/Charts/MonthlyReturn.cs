using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Tests.Support;

namespace Logframe.Tests.Charts;

/// <summary>The sample return of monthly figures, as the store would hold it once somebody else has approved it.</summary>
internal static class MonthlyReturn
{
    private const string Code = "5.3";

    public static IEnumerable<Vintage> Of(LogicalFramework framework)
    {
        if (framework.Find(Code)?.Measures is not [{ ReturnedAs: not null } measure])
        {
            return [];
        }

        var file = Path.Combine(Repository.Root, "tests", "Logframe.Tests", "Samples", "returns", "return-5.3-monthly.csv");
        return File.ReadLines(file).Where(line => line.StartsWith(Code + ",", StringComparison.Ordinal)).Select(line => line.Split(',')).Select(cells =>
        {
            Period.TryParseUnstated(cells[4], out var period).ShouldBeTrue();
            return new Vintage(
                new Observation(
                    ReturnedSeries.KeyOf(measure, framework.Area(cells[2]), period!),
                    cells[4],
                    ReturnedSeries.SortKey(period!),
                    ValueState.Published,
                    double.Parse(cells[5], CultureInfo.InvariantCulture),
                    null, null, null, null, null, null, null),
                new DateTimeOffset(2026, 10, 31, 0, 0, 0, TimeSpan.Zero),
                null,
                1);
        });
    }
}
