using System.Text.Json;
using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    private static Submission HandedIn { get; } = new("A. Partner", new DateOnly(2026, 1, 4), "return.csv", "beef", "https://example.org/minutes");

    private static HeldOffer Jump { get; } = Offer(new HeldFigure(Figures.Full with { Value = 90 }, Figures.Full));

    [Fact]
    public void Keeps_an_offer_back_while_what_stands_goes_on_standing()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        var hash = store.StateHash();

        InRun(store, day: 2, run => run.Hold(Jump)).ShouldBe(1);

        var held = Open().Held().ShouldHaveSingleItem();
        (held.Id, held.Run, held.Publisher, held.State, held.Decision).ShouldBe((1, 2, Figures.Publisher, HeldState.Held, null));
        Same(held.Offer, Jump);
        Known(store).ShouldBe([Figures.Full]);
        store.StateHash().ShouldBe(hash);
    }

    [Fact]
    public void Keeps_every_word_and_number_of_an_offer()
    {
        var offer = new HeldOffer(
            Figures.Smoking,
            HoldReason.AwaitingApproval,
            "It's “new”: 1 < 2\n",
            [
                .. Figures.Revisions.Values.Select((revised, i) => new HeldFigure(revised with { SortKey = i }, Figures.Full with { SortKey = i })),
                new HeldFigure(Figures.Missing(Figures.Kent, 2021), null),
                new HeldFigure(null, Figures.Of(Figures.Kent, 2020, 1.0 / 3)),
            ],
            HandedIn);
        var store = Open();

        InRun(store, day: 1, run => run.Hold(offer));

        Same(store.Held().ShouldHaveSingleItem().Offer, offer);
    }

    [Fact]
    public void Shows_nothing_of_an_offer_in_a_run_that_was_broken_off()
    {
        var store = Open();
        using (var run = store.BeginRun(Start()))
        {
            run.Hold(Jump);
            store.Held().ShouldBeEmpty();
        }

        store.Held().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Makes_no_second_case_of_the_very_same_figures(bool refused)
    {
        HeldFigure[] figures = [Jump.Figures[0], new HeldFigure(Figures.Of(Figures.Kent, 2022, 8), null)];
        var store = Open();
        var first = InRun(store, day: 1, run => run.Hold(Offer(figures)));
        if (refused)
        {
            Decide(store, day: 2, run => run.Refuse(first, "An Analyst", "A slip"));
        }

        var again = InRun(store, day: 3, run => run.Hold(Offer([figures[1], figures[0]]) with { Reason = HoldReason.Revision, Sentence = "In other words." }));

        again.ShouldBe(first);
        var kept = store.Held().ShouldHaveSingleItem();
        kept.State.ShouldBe(refused ? HeldState.Refused : HeldState.Held);
        kept.Offer.Sentence.ShouldBe(Jump.Sentence);
    }

    [Fact]
    public void Makes_another_case_of_other_figures()
    {
        var figure = Jump.Figures[0];
        HeldOffer[] offers =
        [
            Jump,
            Offer(figure with { Offered = figure.Offered! with { Value = 91 } }),
            Offer(figure with { Standing = Figures.Full with { Note = "Revised" } }),
            Offer(figure with { Standing = null }),
            Offer(figure with { Offered = null }),
            Offer(new HeldFigure(Figures.Of(Figures.Medway, 2021, 90), null)),
            Jump with { Submission = HandedIn },
            Jump with { Submission = HandedIn with { FileHash = "cafe" } },
            Jump with { Submission = HandedIn with { Evidence = null } },
        ];
        var store = Open();

        var ids = InRun(store, day: 1, run => offers.Select(run.Hold).ToList());

        ids.ShouldBe(Enumerable.Range(1, offers.Length).Select(id => (long)id));
        store.Held().Select(held => held.Id).ShouldBe(ids);
    }

    [Fact]
    public void Makes_a_new_case_of_figures_that_lapsed_or_were_accepted_once()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        InRun(store, day: 2, run => run.Hold(Jump));
        Decide(store, day: 3, run => run.Lapse(1));
        InRun(store, day: 4, run => run.Hold(Jump)).ShouldBe(2);
        InRun(store, day: 5, run => run.Accept(2, "An Analyst", "True after all"));
        Refresh(store, day: 6, Figures.Full);

        InRun(store, day: 7, run => run.Hold(Jump)).ShouldBe(3);

        store.Held().Select(held => held.State).ShouldBe([HeldState.Lapsed, HeldState.Accepted, HeldState.Held]);
        store.Held(HeldState.Lapsed).ShouldHaveSingleItem().Decision.ShouldBeNull();
    }

    public static TheoryData<string> EachFaultyOffer { get; } = [.. FaultyOffers.Keys];

    private static Dictionary<string, HeldOffer> FaultyOffers => new()
    {
        ["no figure"] = Offer(),
        ["neither side"] = Offer(new HeldFigure(null, null)),
        ["a figure twice"] = Offer([.. Jump.Figures, .. Jump.Figures]),
        ["sides of two periods"] = Offer(new HeldFigure(Figures.Full, Figures.Of(Figures.Medway, 2021, 1))),
        ["sides of two series"] = Offer(new HeldFigure(Figures.Full, Figures.Of(Figures.Kent, 2022, 1))),
        ["no number"] = Offer(new HeldFigure(Figures.Full with { Value = double.NaN }, null)),
        ["another indicator"] = Jump with { Indicator = Figures.Weight },
    };

    [Theory]
    [MemberData(nameof(EachFaultyOffer))]
    public void Does_not_hold(string fault)
    {
        var store = Open();
        using var run = store.BeginRun(Start());

        Should.Throw<BatchRefusedException>(() => run.Hold(FaultyOffers[fault]));

        run.Commit(Day(1));
        store.Held().ShouldBeEmpty();
    }

    [Fact]
    public void Finds_nothing_wrong_with_itself()
    {
        var store = Open();
        store.Check().ShouldBeEmpty();

        Refresh(store, day: 1, Figures.Full, Figures.Of(Figures.Kent, 2021, 7));
        InRun(store, day: 2, run => run.Hold(Offer([.. Jump.Figures, new HeldFigure(null, Figures.Of(Figures.Kent, 2021, 7))])));
        InRun(store, day: 2, run => run.Hold(Offer(new HeldFigure(Figures.Of(Figures.Kent, 2022, 8), null))));
        InRun(store, day: 3, run => run.Accept(1, "An Analyst", "Checked"));
        Refresh(store, day: 4, Figures.Full);

        store.Check().ShouldBeEmpty();
    }

    private static HeldOffer Offer(params IReadOnlyList<HeldFigure> figures) =>
        new(Figures.Smoking, HoldReason.Jump, "From 10.2 to 90, further than it ever moved.", figures);

    private static void Same(HeldOffer offer, HeldOffer expected)
    {
        offer.Figures.ShouldBe(expected.Figures);
        (offer with { Figures = [] }).ShouldBe(expected with { Figures = [] });
        JsonSerializer.Serialize(offer.Submission).ShouldBe(JsonSerializer.Serialize(expected.Submission));
    }

    private static T InRun<T>(IObservationStore store, int day, Func<IIngestRun, T> action)
    {
        using var run = store.BeginRun(Start(day));
        var result = action(run);
        run.Commit(Day(day));
        return result;
    }
}
