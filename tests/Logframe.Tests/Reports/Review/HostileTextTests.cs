using AngleSharp.Html.Parser;
using Logframe.Core.Assessments;
using Logframe.Core.Reviews;
using Logframe.Reports;
using Logframe.Reports.Exports;
using Logframe.Reports.Review;
using Logframe.Reports.Review.Pages;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Reports.Review;

/// <summary>What people write into names and notes is text wherever it stands, and never markup, style or script.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "</style></title><script>alert(1)</script><img src=x onerror=alert(2)>\" ' & @import url(//x) \\";

    [Fact]
    public async Task Names_and_notes_are_shown_as_they_are_written()
    {
        var html = await PageRenderer.RenderAsync<ReviewDocument>(await BookAsync());
        var page = await new HtmlParser().ParseDocumentAsync(html);

        page.QuerySelectorAll("script, img, [onerror]").ShouldBeEmpty();
        page.QuerySelectorAll("style").Length.ShouldBe(1);
        page.Title!.ShouldContain(Hostile);
        page.QuerySelector("h3#ovi-9-1-title")!.TextContent.ShouldContain(Hostile);
        page.QuerySelector(".exceptions")!.TextContent.ShouldContain(Hostile);
        page.QuerySelectorAll(".notes a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("https://"));
    }

    [Fact]
    public void A_running_head_cannot_end_its_style() =>
        ReviewStyle.Quoted("a: \"b\" </style>\n").ShouldBe("\"a\\00003a  \\000022 b\\000022  \\00003c \\00002f style\\00003e \\00000a \"");

    private static async Task<ReviewBook> BookAsync()
    {
        var scene = new Scene().WithMedway(("2019", 16), ("2022", 17), ("2023", 18));
        var plain = scene.Framework;
        var indicator = plain.Indicators.Single() with { Title = Hostile };
        var framework = plain with { Title = Hostile, Outcomes = [plain.Outcomes[0] with { Name = Hostile, Narrative = Hostile, Indicators = [indicator] }] };
        var day = new DateOnly(2024, 11, 1);
        var action = new PlannedAction(2024, "9.1", 1, Hostile, Hostile, day.AddYears(1), new ExpectedInWords(Hostile), day, []);
        var review = new AnnualReview(2024, 1, Assessor.AssessByArea(framework, scene.Book, day, Scene.Known), null)
        {
            Notes = new ReviewNotes("test", 2024, 1, ReviewState.Draft, day, new Signature(Hostile, day), Hostile, [new Commentary("9.1", Hostile, day, [], $"{Hostile} [so](javascript:alert(3)) [there](https://example.org)", [action])]),
        };
        var knowledge = new PackKnowledge("test", "0", day, Scene.Known, "0");
        return await ReviewBook.DrawAsync(review, new PackOrigin(2024, 1, knowledge, null, [], "1", "1"), ExportData.Of(review.Whole), new Progress<PackStep>(), CancellationToken.None);
    }
}
