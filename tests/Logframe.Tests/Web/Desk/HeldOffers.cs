using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Web.Desk;

/// <summary>Puts implausible figures into the quarantine of a store. The three vintages of the simulator have left case 1 there; this is case 2.</summary>
internal static class HeldOffers
{
    public const string Alcohol = "93764";

    private const string Kent = "E10000016";

    public static readonly DateTimeOffset On = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The newest figure of alcohol-related admissions in Kent, offered as a multiple of itself.</summary>
    public static void Add(string folder, double factor = 1.6, string sentence = "It jumps.", Func<Observation, Observation>? more = null)
    {
        using var store = SqliteObservationStore.Open(folder);
        var standing = store.Read(indicators: [Alcohol]).Select(vintage => vintage.Observation)
            .Where(row => row.Series.AreaCode == Kent && row.Series.Category.Length == 0 && row.Value is not null).MaxBy(row => row.SortKey)!;
        var offered = standing with { Value = standing.Value * factor, Interval95 = null, Interval998 = null };
        using var run = store.BeginRun(new RunStart(standing.Series.Publisher, "a source in a test", store.Nature!.Value, On, Definition: null));
        run.Hold(new HeldOffer(Alcohol, HoldReason.Jump, sentence, [new HeldFigure(more is null ? offered : more(offered), standing)]));
        run.Commit(On);
    }
}
