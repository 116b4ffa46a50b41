using Logframe.Core.Assessments;
using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Tests.Definitions;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Charts;

/// <summary>The shipped framework judged on the two newest vintages of the simulator, a year apart; fetched once for all tests.</summary>
internal static class SimulatedReviews
{
    private static readonly Lazy<Task<SeriesBook>> NewestBook = new(() => FetchAsync(SimulatorHost.NewestVintage));
    private static readonly Lazy<Task<SeriesBook>> EarlierBook = new(() => FetchAsync(SimulatorHost.NewestVintage - 1));

    /// <summary>Everything that the newest vintage publishes.</summary>
    public static Task<SeriesBook> Newest() => NewestBook.Value;

    public static async Task<FrameworkAssessment> LastYear() => Judge(await EarlierBook.Value, SimulatorHost.NewestVintage - 1);

    public static async Task<FrameworkAssessment> ThisYear() => Judge(await NewestBook.Value, SimulatorHost.NewestVintage);

    private static Task<SeriesBook> FetchAsync(int vintage) => SimulatedBook.FetchAsync(vintage, [ShippedFrameworks.KentAndMedway], CancellationToken.None);

    private static FrameworkAssessment Judge(SeriesBook book, int year) => Assessor.Assess(ShippedFrameworks.KentAndMedway, book, new DateOnly(year, 11, 1), null);
}
