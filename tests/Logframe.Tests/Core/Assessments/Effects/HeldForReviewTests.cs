using Logframe.Core.Assessments.Effects;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Tests.Core.Observations.Plausibility;

namespace Logframe.Tests.Core.Assessments.Effects;

public sealed class HeldForReviewTests
{
    private static readonly LogicalFramework Framework = new Scene().Framework;

    private static readonly Observation Offered = Published.Figure(2023, 30);

    [Fact]
    public void Counts_what_is_new_revised_and_withdrawn()
    {
        var held = Of(new HeldFigure(Offered, null), new HeldFigure(Published.Figure(2020, 31), Published.Figure(2020, 20)), new HeldFigure(null, Published.Figure(2019, 20)), new HeldFigure(null, Published.Figure(2018, 20)));

        held.Sentence.ShouldBe("1 new value, 1 revised value and 2 withdrawals are held for review.");
        held.Count.ShouldBe(4);
    }

    [Fact]
    public void Says_one_in_the_singular_and_none_not_at_all()
    {
        Of(new HeldFigure(Offered, null)).Sentence.ShouldBe("1 new value is held for review.");
        Of().Sentence.ShouldBe("");
    }

    [Fact]
    public void Leaves_out_what_the_indicator_is_not_judged_by()
    {
        var series = Offered.Series;

        Of(
            new HeldFigure(Offered with { Series = series with { Indicator = "90366" } }, null),
            new HeldFigure(Offered with { Series = series with { AreaCode = "E07000113" } }, null),
            new HeldFigure(Offered with { Series = series with { Sex = "Female" } }, null),
            new HeldFigure(Offered with { Series = series with { CategoryType = "Deprivation", Category = "Most deprived" } }, null)).Count.ShouldBe(0);
    }

    private static HeldForReview Of(params HeldFigure[] figures) => HeldForReview.Of(Framework, Framework.Indicators.Single(), figures);
}
