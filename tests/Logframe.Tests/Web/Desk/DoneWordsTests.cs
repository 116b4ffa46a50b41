using Logframe.Web.Desk;

namespace Logframe.Tests.Web.Desk;

/// <summary>What somebody is told who comes from an act.</summary>
public sealed class DoneWordsTests
{
    [Theory]
    [InlineData(true, true, null, "The pack is made.")]
    [InlineData(false, false, null, "The pack is made.")]
    [InlineData(true, false, null, "The pack is made, without a PDF: no browser")]
    [InlineData(true, true, "It went wrong.", "The pack is made, without a PDF: the browser on the machine of this site could not print it.")]
    public void Of_a_pack_without_its_PDF_it_is_said_why(bool wantsPdf, bool hasBrowser, string? trouble, string says) =>
        DoneWords.Sentence(DoneWords.OfPack(wantsPdf, hasBrowser, trouble)).ShouldNotBeNull().ShouldStartWith(says);
}
