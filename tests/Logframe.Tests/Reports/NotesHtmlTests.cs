using Logframe.Reports;

namespace Logframe.Tests.Reports;

/// <summary>Notes in a page can do no harm there.</summary>
public class NotesHtmlTests
{
    [Fact]
    public void Reads_Markdown() => NotesHtml.Render("# One\n\nA *word* and a [link](https://example.org/?a=1&b=2).", 3).ShouldBe(
        "<h3>One</h3>\n<p>A <em>word</em> and a <a href=\"https://example.org/?a=1&amp;b=2\">link</a>.</p>\n");

    [Fact]
    public void Headings_stay_below_those_of_the_page() => NotesHtml.Render("##### Deep", 4).ShouldBe("<h6>Deep</h6>\n");

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("a <b onclick=\"x\">bold</b>", "&lt;b onclick=")]
    [InlineData("[words](javascript:alert(1))", "<p>words</p>")]
    [InlineData("[words](JAVASCRIPT:alert(1))", "<p>words</p>")]
    [InlineData("[words][1]\n\n[1]: data:text/html,x", "<p>words</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![a picture](https://example.org/a.png)", "<p>a picture</p>")]
    [InlineData("[up](../secret)", "<p>up</p>")]
    public void What_could_do_harm_is_only_text(string markdown, string html) => NotesHtml.Render(markdown, 3).ShouldContain(html);
}
