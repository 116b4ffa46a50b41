using Logframe.Core.Assessments;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Ingestion;
using Logframe.Reviewing;
using Logframe.Simulator.Reviews;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>Two years on the simulator: the review of the first is locked, and that of the second judges its actions.</summary>
public sealed class TwoReviewsTests(TwoReviewsTests.Story story) : IClassFixture<TwoReviewsTests.Story>
{
    [Fact]
    public void The_actions_of_the_first_are_judged_in_the_second() => story.Actions.Select(report => (report.Action.Subject, report.Action.Number, report.Finding)).ShouldBe(
    [
        ("1.17", 1, ActionFinding.NotYetJudgeable),
        ("2.1", 1, ActionFinding.NotYetJudgeable),
        ("2.3", 1, ActionFinding.NotYetJudgeable),
        ("2.7", 1, ActionFinding.NotYetJudgeable),
        ("3.2", 1, ActionFinding.NotYetJudgeable),
        ("3.2", 2, ActionFinding.Missed),
        ("3.5", 1, ActionFinding.NotYetJudgeable),
        ("3.12", 1, ActionFinding.Met),
        ("3.12", 2, ActionFinding.Missed),
        ("3.16", 1, ActionFinding.Met),
        ("4.8", 1, ActionFinding.NotYetJudgeable),
        ("5.8", 1, ActionFinding.NotYetJudgeable),
    ]);

    [Theory]
    [InlineData("3.12", 1, "Kent was at 3,097.3 per 100,000 in 2025; 3,050 per 100,000 or more was expected by 31 December 2025: met.")]
    [InlineData("3.12", 2, "Medway was at 3,348.3 per 100,000 in 2025; 3,600 per 100,000 or more was expected by 31 December 2025: missed by 251.7 per 100,000.")]
    [InlineData("2.1", 1, "No figure of Kent and Medway that describes 31 October 2026, by which 8% or less was expected, is known yet.")]
    [InlineData("4.8", 1, "36% or less is expected by 31 December 2026, which has not come.")]
    [InlineData("3.16", 1, "Alex Example recorded on 20 November 2026 that this was met: All practices have compared their lists")]
    public void Each_with_the_numbers_or_the_words_that_decide(string subject, int number, string says) =>
        story.Actions.Single(report => report.Action.Subject == subject && report.Action.Number == number).Says.ShouldContain(says);

    [Fact]
    public void A_promise_off_course_whose_action_has_run_out_is_an_exception_of_the_second() =>
        ReviewGaps.Of(story.Now.Whole, story.Reading.Notes!, story.Actions).ShouldHaveSingleItem().Says.ShouldStartWith("2.7 Households owed a homelessness duty is ▼ Off course and has no open action.");

    [Fact]
    public void The_first_was_written_on_every_promise_that_was_off_course_then() =>
        ReviewGaps.Of(story.Then.Whole, story.Reading.Earlier[0], []).ShouldBeEmpty();

    [Fact]
    public void Both_say_in_every_file_that_they_are_made_up()
    {
        var files = Directory.GetFiles(story.Reviews, "*.md", SearchOption.AllDirectories);

        files.Length.ShouldBeGreaterThan(15);
        files.ShouldAllBe(file => File.ReadAllText(file).Contains("**SIMULATED.**"));
        story.Reading.Notes!.IsSimulated.ShouldBeTrue();
        story.Reading.Earlier[0].IsSimulated.ShouldBeTrue();
    }

    [Fact]
    public void Notes_about_other_promises_than_those_of_a_framework_are_not_laid_out()
    {
        using var folder = new TemporaryFolder();

        new DemoReviews(folder.File("reviews"), ShippedFrameworks.WestKent).TryApprove().ShouldBeFalse();

        Directory.Exists(folder.File("reviews")).ShouldBeFalse();
    }

    /// <summary>Told once for all tests.</summary>
    public sealed class Story : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        internal string Reviews => _folder.File("reviews");

        internal ReviewReading Reading { get; private set; } = null!;

        internal FrameworkByArea Then { get; private set; } = null!;

        internal FrameworkByArea Now { get; private set; } = null!;

        internal IReadOnlyList<ActionReport> Actions { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            using var store = SqliteObservationStore.OpenAfresh(_folder.File("data"));
            await RefreshAsync(store, SimulatedNotes.First);
            await RefreshAsync(store, SimulatedNotes.Second);
            var demonstration = new DemoReviews(Reviews, ShippedFrameworks.KentAndMedway);
            demonstration.TryApprove().ShouldBeTrue();
            var terminal = new TestTerminal(_folder.Path, new FakeClock().At(new DateTimeOffset(SimulatedNotes.First, 11, 25, 9, 0, 0, TimeSpan.Zero)));
            (await terminal.RunAsync("review", "--year", "2025", "--as-of", "2025-11-20", "--no-pdf", "--out", "pack", "--framework", ShippedFrameworks.Folder("kent-and-medway"))).ShouldBe(0, terminal.Error);
            demonstration.Lock(_folder.File("pack"));
            demonstration.Begin();

            Reading = ReviewShelf.Read(Reviews, ShippedFrameworks.KentAndMedway, SimulatedNotes.Second);
            Reading.Faults.ShouldBeEmpty();
            Then = Judge(store, Reading.Earlier[0].AsOf);
            Now = Judge(store, Reading.Notes!.AsOf);
            Actions = EarlierActions.Judge(Reading.Earlier, Then, Now, Reading.Notes);
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }

        private static async Task RefreshAsync(IObservationStore store, int vintage)
        {
            var clock = new FakeClock().At(new DateTimeOffset(vintage, 11, 1, 0, 0, 0, TimeSpan.Zero));
            await using var chosen = await SourceChoice.SimulatedAsync(vintage, new FingertipsOptions(), TestContext.Current.CancellationToken);
            var results = await new Pipeline(store, clock).RefreshAsync(ShippedFrameworks.KentAndMedway, [chosen.Source], new RefreshPlan(), new Progress<RefreshStep>(), TestContext.Current.CancellationToken);
            results.ShouldAllBe(result => result.Trouble == null);
        }

        private static FrameworkByArea Judge(IObservationStore store, DateOnly day) =>
            new Pipeline(store, TimeProvider.System).AssessByArea(ShippedFrameworks.KentAndMedway, day, new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero));
    }
}
