using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Observations;

public class PrintedWordsTests
{
    [Theory]
    [InlineData("printed G; arrow improved; provisional: may be revised", PrintedRating.Green, PrintedArrow.Improved, "provisional: may be revised")]
    [InlineData("printed nca", PrintedRating.NotCurrentlyAvailable, null, null)]
    [InlineData("arrow unreadable", null, PrintedArrow.Unreadable, null)]
    [InlineData("printed A; rising", PrintedRating.Amber, null, "rising")]
    [InlineData("rising; printed on two pages", null, null, "rising; printed on two pages")]
    [InlineData("printed Green", null, null, "printed Green")]
    public void Are_read_back_from_the_note_that_keeps_them(string note, PrintedRating? rating, PrintedArrow? arrow, string? remark)
    {
        var words = PrintedWords.Read(note);

        words.ShouldBe(new PrintedWords(rating, arrow, remark));
        words.ToString().ShouldBe(note);
    }

    [Fact]
    public void Are_nothing_without_a_note() => PrintedWords.Read(null).ToString().ShouldBe("");
}
