using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    [Theory]
    [InlineData("A. Partner")]
    [InlineData("a.  PARTNER ")]
    [InlineData("A.Partner")]
    [InlineData("A Partner")]
    [InlineData("a.partner@example.org")]
    public void Lets_nobody_accept_what_they_handed_in_themselves(string by)
    {
        var store = Open();
        var held = InRun(store, day: 1, run => run.Hold(Jump with { Submission = HandedIn, Figures = [new HeldFigure(Figures.Full, null)] }));

        Should.Throw<HeldCaseException>(() => Decide(store, day: 2, run => run.Accept(held, by, "It is right")))
            .Message.ShouldBe("Case 1 was handed in by A. Partner. Somebody else must accept it.");
        Known(store).ShouldBeEmpty();

        Decide(store, day: 3, run => run.Accept(held, "An Approver", "It is right"));
        Known(store).ShouldBe([Figures.Full]);
    }

    [Fact]
    public void Writes_the_figures_of_an_accepted_case_and_says_who_decided()
    {
        var (added, withdrawn) = (Figures.Of(Figures.Kent, 2022, 8), Figures.Of(Figures.Kent, 2021, 7));
        var store = Open();
        Refresh(store, day: 1, Figures.Full, withdrawn);
        var id = InRun(store, day: 2, run => run.Hold(Offer([.. Jump.Figures, new HeldFigure(added, null), new HeldFigure(null, withdrawn)])));

        var changes = InRun(store, day: 3, run => run.Accept(id, "An Analyst", "Checked with the source"));

        changes.ShouldBe(new BatchChanges(Added: 1, Changed: 1, Withdrawn: 1, Unchanged: 0));
        Known(store).ShouldBe([Figures.Full with { Value = 90 }, added]);
        Known(store, day: 2).ShouldBe([Figures.Full, withdrawn]);
        var accepted = store.Held().ShouldHaveSingleItem();
        accepted.State.ShouldBe(HeldState.Accepted);
        accepted.Decision.ShouldBe(new Decision("An Analyst", "Checked with the source", Day(3), Run: 3));
        accepted.Run.ShouldBe(2);
        store.Held(HeldState.Held).ShouldBeEmpty();
        store.Held(HeldState.Accepted).Count.ShouldBe(1);
    }

    [Fact]
    public void Accepts_what_another_publisher_offered()
    {
        var theirs = Figures.Full with { Series = Figures.Medway with { Publisher = "return" } };
        var store = Open();
        using (var run = store.BeginRun(Start() with { Publisher = "return" }))
        {
            run.Hold(Offer(new HeldFigure(theirs, null)));
            run.Commit(Day(1));
        }

        InRun(store, day: 2, run => run.Accept(1, "An Analyst", "Evidence seen")).Added.ShouldBe(1);

        Known(store).ShouldBe([theirs]);
    }

    [Fact]
    public void Refuses_figures_without_touching_what_stands()
    {
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        InRun(store, day: 2, run => run.Hold(Jump));

        Decide(store, day: 3, run => run.Refuse(1, "An Analyst", "A slip of the source"));

        Known(store).ShouldBe([Figures.Full]);
        var refused = store.Held(HeldState.Refused).ShouldHaveSingleItem();
        refused.Decision.ShouldBe(new Decision("An Analyst", "A slip of the source", Day(3), Run: 3));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(10.3)]
    public void Accepts_nothing_of_a_case_when_one_of_its_figures_has_moved_on(double since)
    {
        var added = Figures.Of(Figures.Kent, 2022, 8);
        var store = Open();
        Refresh(store, day: 1, Figures.Full);
        InRun(store, day: 2, run => run.Hold(Offer([new HeldFigure(added, null), .. Jump.Figures])));
        Refresh(store, day: 3, Figures.Full with { Value = since });
        using var run = store.BeginRun(Start(day: 4));

        var refusal = Should.Throw<HeldCaseException>(() => run.Accept(1, "An Analyst", "Checked"));

        refusal.Message.ShouldContain("has changed in the store since it was held");
        refusal.Message.ShouldContain("E06000035");
        run.Commit(Day(4));
        Known(store).ShouldBe([Figures.Full with { Value = since }]);
        store.Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Held);
    }

    [Fact]
    public void Accepts_no_figure_as_new_when_one_stands_by_now_and_withdraws_none_that_is_gone()
    {
        var store = Open();
        InRun(store, day: 1, run => run.Hold(Offer(new HeldFigure(Figures.Full, null))));
        Refresh(store, day: 2, Figures.Full);
        InRun(store, day: 2, run => run.Hold(Offer(new HeldFigure(null, Figures.Of(Figures.Kent, 2022, 8)))));
        using var run = store.BeginRun(Start(day: 3));

        Should.Throw<HeldCaseException>(() => run.Accept(1, "An Analyst", "Checked"));
        Should.Throw<HeldCaseException>(() => run.Accept(2, "An Analyst", "Checked"));
    }

    [Fact]
    public void Decides_about_a_case_once()
    {
        var store = Open();
        InRun(store, day: 1, run => run.Hold(Offer(new HeldFigure(Figures.Full, null))));
        using var run = store.BeginRun(Start(day: 2));
        run.Refuse(1, "An Analyst", "A slip");

        Should.Throw<HeldCaseException>(() => run.Accept(1, "Another", "No slip")).Message.ShouldBe("Case 1 is not held any more: it is refused.");
        Should.Throw<HeldCaseException>(() => run.Refuse(1, "Another", "Twice")).IsOurInput.ShouldBeTrue();
        Should.Throw<HeldCaseException>(() => run.Lapse(1));
        Should.Throw<HeldCaseException>(() => run.Lapse(7)).Message.ShouldContain("no held case 7");
        run.Commit(Day(2));

        store.Held().ShouldHaveSingleItem().Decision!.By.ShouldBe("An Analyst");
    }

    [Theory]
    [InlineData("", "a reason")]
    [InlineData("A name", "  ")]
    public void Takes_no_decision_without_a_name_and_a_reason(string by, string reason)
    {
        var store = Open();
        InRun(store, day: 1, run => run.Hold(Offer(new HeldFigure(Figures.Full, null))));
        using var run = store.BeginRun(Start(day: 2));

        Should.Throw<HeldCaseException>(() => run.Accept(1, by, reason)).Message.ShouldContain("the name of a person and a reason");
        Should.Throw<HeldCaseException>(() => run.Refuse(1, by, reason));
        run.Commit(Day(2));
        store.Held().ShouldHaveSingleItem().State.ShouldBe(HeldState.Held);
        Known(store).ShouldBeEmpty();
    }

    private static void Decide(IObservationStore store, int day, Action<IIngestRun> action) => InRun(store, day, run =>
    {
        action(run);
        return true;
    });
}
