using Logframe.Sources;

namespace Logframe.Tests.Sources;

public sealed class RowTallyTests
{
    [Fact]
    public void Counts_the_rest_together_after_a_hundred_texts()
    {
        var tally = new RowTally();
        for (var i = 0; i < 1000; i++)
        {
            tally.Remark($"value note not known: {i}");
        }

        tally.Remarks.Count.ShouldBe(101);
        tally.Remarks["other texts than those listed"].ShouldBe(900);
    }

    [Fact]
    public void Cuts_a_text_that_is_too_long_to_read()
    {
        var tally = new RowTally();
        tally.Leave(new string('x', 1_000_000));

        tally.Left.Keys.ShouldHaveSingleItem().Length.ShouldBe(201);
    }
}
