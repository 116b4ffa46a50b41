using Logframe.Core.Assessments;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>How verdicts are made, and what the words mean.</summary>
public sealed class ReferencePagesTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task States_rules_sources_and_what_everything_was_made_from()
    {
        var page = await site.PageAsync("/methods");

        page.QuerySelectorAll("#rules ~ dl dt").Select(term => term.TextContent.Trim()).ShouldBe(Enum.GetValues<Verdict>().Select(verdict => $"{verdict.Symbol()} {verdict.Word()}"));
        page.QuerySelector("#sources-table")!.Closest("table")!.TextContent.ShouldContain("OHID Fingertips 93015");
        page.QuerySelector("#made-from")!.ParentElement!.TextContent.ShouldContain(Assessor.MethodVersion);
    }

    [Fact]
    public async Task Explains_each_word_once_where_a_link_can_lead()
    {
        var terms = (await site.PageAsync("/glossary")).QuerySelectorAll("dl.facts div[id]").Select(entry => entry.Id).ToList();

        terms.ShouldContain("term-needed-path");
        terms.ShouldBeUnique();
    }
}
