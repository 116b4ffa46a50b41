using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.EndToEnd;
using Logframe.Tests.Support;

namespace Logframe.Tests.Ingestion;

/// <summary>The promise of the quarantine: what it says that accepting would do is what accepting does.</summary>
public sealed class QuarantineTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>, IDisposable
{
    private const string Kent = "E10000016";
    private const string Medway = "E06000035";
    private const string England = "E92000001";
    private const string Alcohol = "93764";
    private const string Inactive = "93015";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();

    public static TheoryData<string> Offers => [.. Seeds.Keys];

    /// <summary>What the source offers in place of the sound figures, by what is wrong with it.</summary>
    private static Dictionary<string, Func<Observation, IEnumerable<Observation>>> Seeds { get; } = new()
    {
        ["a newest value far too high"] = row => [Is(row, Alcohol, Kent) && IsNewest(row) ? Scaled(row, 1.6) : row],
        ["a newest value far too low"] = row => [Is(row, Inactive, Medway) && IsNewest(row) ? Scaled(row, 0.4) : row],
        ["an impossible share"] = row => [Is(row, Inactive, Kent) && IsNewest(row) ? row with { Value = 234 } : row],
        ["a new period that jumps"] = row => Is(row, Alcohol, Kent) && IsNewest(row) ? [row, Next(Scaled(row, 3))] : [row],
        ["England revised"] = row => [Is(row, Inactive, England) ? Scaled(row, 1.3) : row],
        ["a history revised"] = row => [Is(row, Alcohol, Kent) && !IsNewest(row) ? Scaled(row, 1.5) : row],
        ["another unit"] = row => [row.Series.Indicator == Alcohol ? Scaled(row, 10) : row],
        ["half of the rows"] = row => row.Series.Indicator == Inactive && (row.Series.AreaCode == Medway || row.SortKey < 2021_00_00) ? [] : [row],
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Offers))]
    public async Task The_preview_is_the_effect(string offer)
    {
        using var store = await StoreOfAsync(offer);
        var quarantine = new Quarantine(store, _clock);
        var cases = store.Held(HeldState.Held);
        cases.ShouldNotBeEmpty();
        var preview = Everything(framework => Pipeline(store).AssessAccepting(framework, SimulatedAssessments.AsOf, cases.SelectMany(one => one.Offer.Figures)));
        var before = Everything(framework => Pipeline(store).Assess(framework, SimulatedAssessments.AsOf, null));

        quarantine.Accept(cases, "J Smith", "The source confirmed it.");

        var after = Everything(framework => Pipeline(store).Assess(framework, SimulatedAssessments.AsOf, null));
        after.ShouldBe(preview);
        after.ShouldNotBe(before);
    }

    [Theory]
    [MemberData(nameof(Offers))]
    public async Task What_is_held_alters_no_verdict_until_it_is_accepted(string offer)
    {
        using var store = await StoreOfAsync(offer);

        Verdicts(Pipeline(store).Assess(Framework, SimulatedAssessments.AsOf, null)).ShouldBe(Verdicts(simulated.Shipped));
    }

    [Fact]
    public async Task Names_each_verdict_that_would_move()
    {
        using var store = await StoreOfAsync("a newest value far too high");
        var quarantine = new Quarantine(store, _clock);
        var held = store.Held(HeldState.Held).ShouldHaveSingleItem();

        var effects = quarantine.Preview(Framework, SimulatedAssessments.AsOf, [held]);

        var before = simulated.Shipped.Find("3.4")!.Verdict;
        var after = Pipeline(store).AssessAccepting(Framework, SimulatedAssessments.AsOf, held.Offer.Figures).Find("3.4")!.Verdict;
        after.ShouldNotBe(before);
        effects.Summary.ShouldStartWith($"3.4 {before.Symbol()} → {after.Symbol()}");
        effects.Views.ShouldContain(effect => effect.Subject == "3.4 as Kent stands");
    }

    [Fact]
    public async Task Says_so_where_no_verdict_would_move()
    {
        using var store = await StoreOfAsync("a history revised");

        new Quarantine(store, _clock).Preview(Framework, SimulatedAssessments.AsOf, store.Held()).Summary.ShouldBe("no verdict changes");
    }

    [Fact]
    public async Task A_decision_is_a_run_that_says_who_decided_what_and_why()
    {
        using var store = await StoreOfAsync("a newest value far too high");
        var quarantine = new Quarantine(store, _clock);

        quarantine.Accept(store.Held(), "J Smith", "The source confirmed it.");

        var run = store.Runs()[0];
        run.Route.ShouldBe("quarantine, accepted by J Smith: The source confirmed it.");
        run.Changes.Changed.ShouldBe(1);
        RunReport.HasTrouble(run).ShouldBeFalse();
        store.Held().ShouldHaveSingleItem().Decision.ShouldNotBeNull().By.ShouldBe("J Smith");
    }

    [Fact]
    public async Task Refusing_alters_no_figure()
    {
        using var store = await StoreOfAsync("a newest value far too high");
        var state = store.StateHash();

        new Quarantine(store, _clock).Refuse(store.Held(), "J Smith", "A slip of the keyboard at the source.");

        store.StateHash().ShouldBe(state);
        store.Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Refused);
        RunReport.HasTrouble(store.Runs()[0]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_case_whose_standing_value_has_moved_cannot_be_accepted()
    {
        using var store = await StoreOfAsync("a newest value far too high");
        var held = store.Held().Single();
        var stands = held.Offer.Figures[0].Standing!;
        using (var run = store.BeginRun(new RunStart("fingertips", "import", DataNature.Simulated, _clock.GetUtcNow(), null)))
        {
            run.Write(Alcohol, [stands with { Value = stands.Value + 1 }], complete: false);
            run.Commit(_clock.GetUtcNow());
        }

        var state = store.StateHash();
        Should.Throw<HeldCaseException>(() => new Quarantine(store, _clock).Accept([held], "J Smith", "It is right."));

        store.StateHash().ShouldBe(state);
        store.Held(HeldState.Held).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_case_that_does_not_exist_is_named_with_those_that_do()
    {
        using var store = await StoreOfAsync("a newest value far too high");

        Should.Throw<CommandFailure>(() => new Quarantine(store, _clock).Find(99)).Message.ShouldBe("There is no case 99. Held are 1.");
    }

    private static LogicalFramework Framework => ShippedFrameworks.KentAndMedway;

    private Pipeline Pipeline(IObservationStore store) => new(store, _clock);

    /// <summary>A store of the sound figures, to which the source then offered something else.</summary>
    private async Task<IObservationStore> StoreOfAsync(string offer)
    {
        var sound = simulated.Book.Keys.SelectMany(simulated.Book.Find).Select(vintage => vintage.Observation).ToList();
        var store = SqliteObservationStore.Open(_folder.Path);
        await RefreshAsync(store, sound);
        store.Held().ShouldBeEmpty();
        await RefreshAsync(store, sound.SelectMany(Seeds[offer]));
        return store;
    }

    private async Task RefreshAsync(IObservationStore store, IEnumerable<Observation> rows)
    {
        var results = await Pipeline(store).RefreshAsync(Framework, [new OfferedSource(rows)], new RefreshPlan(), new Progress<RefreshStep>(), TestContext.Current.CancellationToken);
        results.ShouldHaveSingleItem().Trouble.ShouldBeNull();
        _clock.Advance(TimeSpan.FromDays(7));
    }

    /// <summary>Every verdict with everything that it rests on, of the framework and of its views.</summary>
    private static string Everything(Func<LogicalFramework, FrameworkAssessment> assess) => string.Join('\n', Framework.Areas
        .Where(area => area.Code is Kent or Medway)
        .Select(area => AreaView.Of(Framework, area))
        .Prepend(Framework)
        .Select(assess)
        .SelectMany(assessment => assessment.Indicators.Select(indicator => IsFed(indicator) ? IndicatorJson.Of(assessment, indicator) : $"{indicator.Indicator.Code} {indicator.Verdict} {indicator.Sentence}")
            .Append(assessment.Standing.ToString())
            .Concat(assessment.Outcomes.Select(outcome => $"{outcome.Standing} {outcome.Sentence}"))));

    private static bool IsFed(IndicatorAssessment indicator) => indicator.Indicator.Measures.Any(measure => measure.Verification.FingertipsId is not null);

    private static string Verdicts(FrameworkAssessment assessment) =>
        string.Join('\n', assessment.Indicators.Select(indicator => $"{indicator.Indicator.Code} {indicator.Verdict} {indicator.Sentence}"));

    private static bool Is(Observation row, string indicator, string area) =>
        row.Series.Indicator == indicator && row.Series.AreaCode == area && row.Series.Category.Length == 0;

    private static bool IsNewest(Observation row) => row.Trend is not null;

    private static Observation Scaled(Observation row, double factor) => row with
    {
        Value = row.Value * factor,
        Interval95 = row.Interval95 is { } limits ? new ConfidenceInterval(limits.Lower * factor, limits.Upper * factor) : null,
    };

    private static Observation Next(Observation row) => row with { SortKey = row.SortKey + 1_00_00, PeriodLabel = Period.Parse(row.PeriodLabel, PeriodType.Financial).Next(12).Label };
}
