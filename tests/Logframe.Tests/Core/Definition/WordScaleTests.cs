using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Definition;

public class WordScaleTests
{
    private static readonly Unit Levels = Unit.Of(new WordScale(["emerging", "developing", "established"]));

    [Theory]
    [InlineData(1, "emerging")]
    [InlineData(3, "established")]
    [InlineData(2.5, "2.5 levels")]
    [InlineData(4, "4 levels")]
    [InlineData(0, "0 levels")]
    public void A_place_is_told_by_its_word_and_what_lies_between_two_by_its_number(double value, string expected) => Levels.Format(value).ShouldBe(expected);

    [Theory]
    [InlineData("Developing", 2.0)]
    [InlineData("mature", null)]
    public void A_word_is_read_in_whatever_case_it_is_written(string word, double? place) => Levels.Scale!.PlaceOf(word).ShouldBe(place);

    [Fact]
    public void A_difference_counts_levels() => Levels.Difference.Format(1).ShouldBe("1 level");
}
