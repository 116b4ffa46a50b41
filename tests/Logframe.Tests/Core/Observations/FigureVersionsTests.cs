using Logframe.Core.Observations;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Observations;

public sealed class FigureVersionsTests
{
    private static readonly Dictionary<long, DateTimeOffset> Finishes = Enumerable.Range(1, 5).ToDictionary(run => (long)run, Day);

    [Fact]
    public void A_figure_that_stands_has_one_version_without_an_end()
    {
        var version = Versions(Row(5.5, from: 1)).Single();

        version.Kinds.ShouldBe([RevisionKind.FirstPublished]);
        version.KnownTo.ShouldBeNull();
    }

    [Fact]
    public void A_revision_knows_what_was_before()
    {
        var versions = Versions(Row(5.5, from: 1, to: 3), Row(6, from: 3));

        versions[1].Kinds.ShouldBe([RevisionKind.ValueRevised]);
        versions[1].Before!.Value.ShouldBe(5.5);
        versions[1].Run.ShouldBe(3);
    }

    [Fact]
    public void A_withdrawal_is_a_version_of_its_own_under_the_run_that_brought_it()
    {
        var versions = Versions(Row(5.5, from: 1, to: 2));

        versions[1].Figure.ShouldBeNull();
        versions[1].Kinds.ShouldBe([RevisionKind.Withdrawn]);
        versions[1].Run.ShouldBe(2);
    }

    [Fact]
    public void What_comes_back_is_published_again()
    {
        var versions = Versions(Row(5.5, from: 1, to: 2), Row(5.7, from: 4));

        versions.Select(version => version.Kinds[0]).ShouldBe([RevisionKind.FirstPublished, RevisionKind.Withdrawn, RevisionKind.PublishedAgain]);
        versions[1].KnownTo.ShouldBe(Day(4));
    }

    [Fact]
    public void An_earlier_day_does_not_know_what_came_later()
    {
        var versions = FigureVersions.Of([Row(5.5, from: 1, to: 3), Row(6, from: 3)], Finishes, Day(2));

        versions.Single().KnownTo.ShouldBeNull();
    }

    [Fact]
    public void After_each_run_stands_what_it_left_standing()
    {
        var versions = Versions(Row(5.5, from: 1, to: 2), Row(5.7, from: 4));

        Enumerable.Range(0, 5).Select(run => FigureVersions.StandingAfter(run, versions).SingleOrDefault()?.Observation.Value).ShouldBe([null, 5.5, null, null, 5.7]);
    }

    [Theory]
    [InlineData("value", RevisionKind.ValueRevised)]
    [InlineData("suppressed", RevisionKind.ValueSuppressed)]
    [InlineData("limits", RevisionKind.LimitsRevised)]
    [InlineData("count", RevisionKind.CountsRevised)]
    [InlineData("note", RevisionKind.NoteChanged)]
    [InlineData("trend", RevisionKind.MarksChanged)]
    [InlineData("label", RevisionKind.LabelChanged)]
    public void Each_kind_of_difference_is_told_apart(string what, RevisionKind kind)
    {
        var before = Row(5.5, from: 1).Observation;
        var after = what switch
        {
            "value" => before with { Value = 6 },
            "suppressed" => before with { Value = null, State = ValueState.Suppressed },
            "limits" => before with { Interval95 = new(5, 6) },
            "count" => before with { Count = 4 },
            "note" => before with { Note = "provisional" },
            "trend" => before with { Trend = PublishedTrend.Increasing },
            _ => before with { PeriodLabel = "2023 " },
        };

        Revision.Between(before, after).ShouldBe([kind]);
        Revision.Between(before, before).ShouldBeEmpty();
    }

    private static IReadOnlyList<FigureVersion> Versions(params Vintage[] vintages) => FigureVersions.Of(vintages, Finishes, knownAt: null);

    private static Vintage Row(double value, int from, int? to = null) =>
        new(new Scene().Row("E06000035", "2023", value), Day(from), to is { } end ? Day(end) : null, from);

    private static DateTimeOffset Day(int day) => new(2025, 1, day, 0, 0, 0, TimeSpan.Zero);
}
