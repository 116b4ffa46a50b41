using Logframe.Core.Assessments;
using Logframe.Reports;

namespace Logframe.Tests.Reports.Review;

/// <summary>The pages of a review as a reader and a screen reader meet them.</summary>
[Collection(nameof(ReviewedYear))]
public sealed class ReviewPageTests(ReviewedYear year)
{
    private readonly AngleSharp.Html.Dom.IHtmlDocument _page = year.Page;

    [Fact]
    public void Has_one_main_heading_and_skips_no_level()
    {
        _page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var levels = _page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();

        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Names_its_language_its_landmarks_and_a_way_past_the_head()
    {
        _page.DocumentElement.GetAttribute("lang").ShouldBe("en-GB");
        _page.QuerySelectorAll("header, main, nav, footer").Select(landmark => landmark.TagName).Order().ShouldBe(["FOOTER", "HEADER", "MAIN", "NAV"]);
        _page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#attention");
    }

    [Fact]
    public void Leads_nowhere_that_is_not_in_it()
    {
        var ids = _page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.ShouldBeUnique();
        var targets = _page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
            .Concat(_page.QuerySelectorAll("[aria-labelledby], [aria-describedby]").SelectMany(element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        targets.Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public void Counts_every_plan_of_a_level_as_the_register_does() =>
        Enumerable.Range(1, 5).Select(level => _page.QuerySelector($"#plans-{level}")!.Closest("table")!.QuerySelectorAll("tbody tr").Sum(row => int.Parse(row.Children[2].TextContent, System.Globalization.CultureInfo.InvariantCulture)))
            .ShouldBe([64, 129, 91, 29, 49]);

    [Fact]
    public void Asks_nothing_of_the_network_and_runs_nothing()
    {
        _page.QuerySelectorAll("script, link, iframe, object, embed, img, [onclick], [onload]").ShouldBeEmpty();
        _page.QuerySelectorAll("a").Where(link => link.Closest(".notes") is null).ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#'));
        _page.QuerySelectorAll("style").ShouldAllBe(style => !style.TextContent.Contains("url(") && !style.TextContent.Contains("@import"));
        _page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!.ShouldContain("default-src 'none'");
    }

    [Fact]
    public void Names_every_table_and_says_what_its_heads_are_of()
    {
        _page.QuerySelectorAll("table").Length.ShouldBeGreaterThan(50);
        _page.QuerySelectorAll("table").ShouldAllBe(table => table.QuerySelector("caption")!.TextContent.Length > 5);
        _page.QuerySelectorAll("th").ShouldAllBe(head => head.GetAttribute("scope") == (head.Closest("thead") == null ? "row" : "col"));
        _page.QuerySelectorAll("table").ShouldAllBe(table => table.QuerySelectorAll("tbody tr").All(row => row.Children.Length == table.QuerySelectorAll("thead th").Length));
    }

    [Fact]
    public void Says_simulated_on_every_page_and_picture()
    {
        _page.Title!.ShouldStartWith("SIMULATED");
        _page.QuerySelectorAll("header, .page").ShouldAllBe(part => part.TextContent.Contains("SIMULATED"));
        _page.QuerySelectorAll("svg").ShouldAllBe(picture => picture.QuerySelector("title")!.TextContent.StartsWith("SIMULATED"));
        _page.QuerySelector("style")!.TextContent.ShouldContain("@top-right { content: \"SIMULATED");
    }

    [Fact]
    public void Has_a_page_for_every_indicator_that_can_be_judged()
    {
        var judged = year.Whole.Indicators.Where(indicator => indicator.Verdict != Verdict.CannotBeJudged).ToList();

        judged.Count.ShouldBeGreaterThan(10);
        foreach (var indicator in judged)
        {
            var sheet = _page.GetElementById(Overview.Anchor(indicator)).ShouldNotBeNull(indicator.Indicator.Code);
            sheet.TextContent.ShouldContain(indicator.Statement);
            sheet.TextContent.ShouldContain(indicator.Sentence);
            sheet.QuerySelector(".badge")!.TextContent.ShouldContain(indicator.Verdict.Word());
            sheet.QuerySelectorAll("svg").Length.ShouldBeGreaterThan(1);
        }
    }

    [Fact]
    public void Counts_what_the_assessment_counts()
    {
        var whole = year.Whole;
        var key = _page.QuerySelectorAll(".key b").Select(entry => entry.TextContent).ToList();

        key.ShouldBe(Enum.GetValues<Verdict>().Select(verdict => $"{verdict.Symbol()} {whole.Indicators.Count(one => one.Verdict == verdict)} {verdict.Word().ToLowerInvariant()}"));
        _page.QuerySelectorAll(".exceptions tbody tr").Length.ShouldBe(whole.Indicators.Count(one => one.IsException));
    }

    [Fact]
    public void Names_every_indicator_of_the_framework_somewhere() =>
        year.Whole.Indicators.Where(indicator => !_page.Body!.TextContent.Contains($"{indicator.Indicator.Code} {indicator.Indicator.Title}")).ShouldBeEmpty();

    [Fact]
    public void Says_what_is_being_done_about_an_exception_and_in_bold_where_that_is_nothing()
    {
        var rows = _page.QuerySelectorAll(".exceptions tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent.Split(' ')[0], row => row.Children[^1]);

        rows["3.2"].TextContent.ShouldContain("Food at work, F. Person, due June 2027");
        rows["3.2"].TextContent.ShouldContain("Walking groups, E. Person, due March 2027");
        rows["3.2"].QuerySelector("b").ShouldBeNull();
        rows["2.1"].QuerySelector("b")!.TextContent.ShouldBe("none recorded");
    }

    [Fact]
    public void Is_held_against_the_last_locked_review_and_its_actions_against_the_figures()
    {
        _page.QuerySelector(".sub")!.TextContent.ShouldContain("compared with the review of 2025, as known on 10 November 2025");
        var actions = _page.QuerySelector("[aria-labelledby='actions-title']")!;

        actions.QuerySelector("caption")!.TextContent.ShouldBe("Of 2 actions: 1 missed and 1 not yet judgeable");
        actions.QuerySelectorAll("tbody tr")[0].TextContent.ShouldContain("60% or less was expected by 31 October 2025");
    }

    [Fact]
    public void Shows_what_is_written_with_its_author_and_keeps_it_apart_from_the_product()
    {
        _page.QuerySelector(".signed")!.TextContent.ShouldBe("Draft, prepared by A. Person; nobody has approved it yet.");
        _page.QuerySelector("[aria-labelledby='words-title'] strong")!.TextContent.ShouldBe("short");
        var said = _page.QuerySelector("#ovi-3-2 .notes")!;
        said.TextContent.ShouldContain("Because 1 < 2 & so.");
        said.TextContent.ShouldContain("Expected: Twenty employers have joined.");
        said.QuerySelector("h5")!.TextContent.ShouldBe("Why");
        _page.QuerySelector("#level-3 > .notes")!.TextContent.ShouldContain("https://example.org/papers");
    }

    [Fact]
    public void Names_what_the_review_itself_lacks() =>
        _page.QuerySelector("[aria-labelledby='missing-title']")!.TextContent.ShouldContain("2.1 Loneliness is ▼ Off course and has no open action.");

    [Fact]
    public void Names_the_plans_and_their_leads()
    {
        var plans = _page.QuerySelector("#plans-1")!.Closest("table")!.QuerySelectorAll("tbody tr");
        plans.Length.ShouldBeGreaterThan(2);
        plans[0].TextContent.ShouldContain("Kent County Council");
        _page.QuerySelector("#level-1 a[href='#detail-1']").ShouldNotBeNull();
        _page.QuerySelector("#ovi-3-2")!.TextContent.ShouldContain("Delivery plans and leads");
    }

    [Fact]
    public void A_level_that_lags_says_why_it_is_worth_a_deep_dive_and_what_has_no_plan_of_its_own()
    {
        var level = _page.QuerySelector("#detail-3")!.TextContent;

        level.ShouldContain("A candidate for a deep dive");
        level.ShouldContain("3.2 Overweight or obese adults is off course");
        level.ShouldContain("3.2 Overweight or obese adults is off course, and no plan is tied to it: outcome-level plans only (91).");
        _page.QuerySelector("#detail-6")!.TextContent.ShouldNotContain("deep dive");
    }

    [Fact]
    public void Draws_each_picture_for_paper_and_for_a_phone()
    {
        _page.QuerySelectorAll(".chart").Length.ShouldBeGreaterThan(20);
        _page.QuerySelectorAll(".chart").ShouldAllBe(chart => chart.QuerySelectorAll(".wide > svg").Length == 1 && chart.QuerySelectorAll(".narrow > svg").Length == 1);
        _page.QuerySelectorAll("svg").ShouldAllBe(picture => picture.QuerySelector("desc")!.TextContent.Length > 40 && (picture.GetAttribute("role") == "img") == (picture.QuerySelector("[role='table']") == null));
    }
}
