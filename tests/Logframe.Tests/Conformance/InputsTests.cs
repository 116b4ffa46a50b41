using System.Text.Json;
using Logframe.Conformance;
using Logframe.Core.Statistics;

namespace Logframe.Tests.Conformance;

public class InputsTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"-Infinity\"")]
    public void Reads_null_and_numbers_without_end_as_missing(string written)
    {
        var inputs = Read($$"""{"n": {{written}}}""");

        inputs.Number("n", absent: 5).ShouldBeNull();
        Should.Throw<InvalidInputException>(() => inputs.Required("n")).Reason.ShouldBe(InvalidInput.MissingValue);
        double.IsNaN(inputs.NumberOrNaN("n")).ShouldBeTrue();
    }

    [Fact]
    public void Gives_the_default_only_for_what_is_not_there()
    {
        var inputs = Read("{}");

        inputs.Number("n", absent: 5).ShouldBe(5);
        inputs.Text("word", absent: "point").ShouldBe("point");
        inputs.Flag("flag", absent: true).ShouldBeTrue();
        inputs.Objects("rows").ShouldBeEmpty();
        inputs.Object("current").ShouldBeNull();
    }

    [Fact]
    public void Refuses_a_day_that_does_not_exist() =>
        Should.Throw<VectorFormatException>(() => Read("""{"due": "2025-02-30"}""").Day("due")).Message.ShouldContain("2025-02-30");

    private static Inputs Read(string json) => new(JsonElement.Parse(json));
}
