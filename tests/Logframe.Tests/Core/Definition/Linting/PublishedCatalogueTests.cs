using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Definition.Linting;

public sealed class PublishedCatalogueTests
{
    private const int Id = 93015;

    private static readonly PublishedIndicator Sound = new("Adults who do some thing", Unit.Of("%"), PeriodType.Calendar, ValueKind.Proportion, null);

    [Fact]
    public void A_measure_that_is_published_as_it_is_defined_gives_no_finding() =>
        Findings(new Scene { Means = Scene.Series with { PublishedName = "Adults who do  some thing" } }.WithMedway(("2023", 15)), Sound).ShouldBeEmpty();

    [Fact]
    public void Names_what_the_source_says_otherwise()
    {
        var scene = new Scene { Means = Scene.Series with { PublishedName = "Adults who do a thing" } };
        Findings(scene, Sound).ShouldHaveSingleItem().ShouldStartWith("Fingertips 93015 is published as \"Adults who do some thing\", and the definition calls it");
        Findings(new Scene(), Sound with { Name = "Cancers found early" }).ShouldHaveSingleItem().ShouldContain("no word in common with \"Adults who do a thing\"");
        Findings(new Scene(), Sound with { Unit = Unit.Of("per 1000") }).ShouldHaveSingleItem().ShouldBe("Fingertips 93015 is published in \"per 1000\", and the measure is in \"%\".");
        Findings(new Scene(), Sound with { PeriodType = PeriodType.Financial }).ShouldHaveSingleItem().ShouldBe("Fingertips 93015 keeps financial periods, and the definition says calendar.");
        Findings(new Scene(), Sound with { ValueKind = ValueKind.CrudeRate }).ShouldHaveSingleItem().ShouldBe("Fingertips 93015 is published as crude rate, and the definition says proportion.");
    }

    [Fact]
    public void What_the_definition_already_owns_up_to_is_not_said_again() =>
        Findings(new Scene { Means = Scene.Series with { Differs = "it counts something else" } }, Sound with { Name = "Cancers found early" }).ShouldBeEmpty();

    [Fact]
    public void Names_an_id_that_the_source_does_not_know() =>
        Findings(new Scene(), null).ShouldHaveSingleItem().ShouldBe("Fingertips does not know 93015 any more: look up what has taken its place.");

    [Fact]
    public void Names_a_word_of_the_source_that_is_not_known_and_holds_the_rest_against_the_definition() =>
        Findings(new Scene(), Sound with { PeriodType = null, Unit = Unit.Of("years"), Unknown = "YearType \"Lunar\" is not known" }).ShouldBe(
        [
            "What Fingertips says of 93015 cannot be read in full: YearType \"Lunar\" is not known.",
            "Fingertips 93015 is published in \"years\", and the measure is in \"%\".",
        ]);

    [Fact]
    public void Holds_what_is_only_cited_to_its_name_and_existence()
    {
        var scene = new Scene();
        var indicator = scene.Framework.Indicators.Single() with { AlsoCites = [new Citation(1, "An older thing", CitationRole.Predecessor, null), new Citation(2, "A thing", CitationRole.NotTheMeasure, null)] };
        var framework = scene.Framework with { Outcomes = [scene.Framework.Outcomes.Single() with { Indicators = [indicator] }] };

        new PublishedCatalogue(new Dictionary<int, PublishedIndicator?> { [1] = null, [2] = Sound }, scene.Book, scene.AsOf).Check(framework)
            .Select(finding => (finding.Path, finding.Message.Split(':', ',')[0])).ShouldBe(
            [
                ("indicators[9.1].also-cites[1]", "Fingertips does not know 1 any more"),
                ("indicators[9.1].also-cites[2]", "Fingertips 2 is published as \"Adults who do some thing\""),
            ]);
    }

    [Fact]
    public void Names_the_successor_of_an_id()
    {
        var scene = new Scene { Means = Scene.Series with { FingertipsId = 90366 } };
        new PublishedCatalogue(new Dictionary<int, PublishedIndicator?>(), scene.Book, scene.AsOf).Check(scene.Framework)
            .ShouldHaveSingleItem().Message.ShouldContain("has a successor, 93283");
    }

    [Theory]
    [InlineData("Female", "19+ yrs", 12, "has no series of sex \"Female\"; it has \"Persons\".")]
    [InlineData("Persons", "18+ yrs", 12, "has no series of age \"18+ yrs\"; it has \"19+ yrs\".")]
    [InlineData("Persons", "19+ yrs", 36, "has no series of period length in months \"36\"; it has \"12\".")]
    public void Names_the_people_and_the_length_that_are_not_published(string sex, string age, int months, string message)
    {
        var published = new Scene().WithMedway(("2023", 15));
        var asked = new Scene { Means = Scene.Series with { Sex = sex, Age = age, PeriodMonths = months } };

        var finding = new PublishedCatalogue(new Dictionary<int, PublishedIndicator?>(), published.Book, published.AsOf).Check(asked.Framework).ShouldHaveSingleItem();
        finding.Message.ShouldEndWith(message);
        finding.Path.ShouldBe("indicators[9.1].measures[1].verification");
    }

    [Fact]
    public void Names_periods_that_do_not_fit_the_kind_of_year_and_periods_that_have_stopped()
    {
        Findings(new Scene().With(new Scene().Row("E06000035", "2022/23", 15))).ShouldHaveSingleItem().ShouldContain("prints periods such as \"2022/23\", which is no calendar period");
        Findings(new Scene().WithMedway(("2020", 15))).ShouldHaveSingleItem().ShouldContain("no period after 2020 is held");
        Findings(new Scene().WithMedway(("2022", 15))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(7.9, 20, true)]
    [InlineData(8.1, 20, false)]
    public void Names_a_target_that_lies_inside_the_interval_of_the_baseline(double lower, double upper, bool isInside)
    {
        var scene = new Scene { Baseline = Scene.Started("2023", 16) }.With(Scene.Medway, "2023", 16, new ConfidenceInterval(lower, upper));

        Findings(scene).Any(message => message.StartsWith("The target of 8% lies inside the 95% interval of Medway's figure", StringComparison.Ordinal)).ShouldBe(isInside);
    }

    private static List<string> Findings(Scene scene, PublishedIndicator? published) => Messages(scene, new Dictionary<int, PublishedIndicator?> { [Id] = published });

    private static List<string> Findings(Scene scene) => Messages(scene, []);

    private static List<string> Messages(Scene scene, Dictionary<int, PublishedIndicator?> indicators) =>
        [.. new PublishedCatalogue(indicators, scene.Book, scene.AsOf).Check(scene.Framework).Select(finding => finding.Message)];
}
