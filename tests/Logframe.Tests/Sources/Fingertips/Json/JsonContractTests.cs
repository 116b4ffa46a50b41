using System.Text.Json;
using Logframe.Sources;
using Logframe.Sources.Fingertips.Json;

namespace Logframe.Tests.Sources.Fingertips.Json;

public sealed class JsonContractTests
{
    private const string Sound = """{"93085":{"Unit":{"Label":"%"},"ValueType":{"Name":"Proportion"},"YearType":{"Name":"Financial"}}}""";

    [Theory]
    [InlineData("area_types", "[]")]
    [InlineData("area_types", """[null,{"Id":502,"Short":null},{"Id":7,"Class":3}]""")]
    [InlineData("data_changes", "null")]
    [InlineData("indicator_metadata/by_indicator_id", Sound)]
    [InlineData("indicator_metadata/by_indicator_id", """{"93085":{"Unit":null,"ValueType":null,"YearType":null},"1":null}""")]
    public void Takes_what_the_source_is_known_to_say(string endpoint, string answer) => Hold(endpoint, answer).ShouldBeEmpty();

    [Fact]
    public void Reports_fields_that_are_new_and_goes_on() =>
        Hold("available_data", """[{"IndicatorId":1,"AreaTypeId":2,"Mood":"good"},{"IndicatorId":1,"AreaTypeId":3,"Mood":"bad"}]""").ShouldBe(["Mood"]);

    [Theory]
    [InlineData("area_types", """[{"Short":"ICBs"}]""", "lacks the field \"Id\".")]
    [InlineData("area_types", """[{"Id":1,"Short":"ICBs"},{"Short":"England"}]""", "lacks the field \"Id\".")]
    [InlineData("area_types", """[{"Id":502,"ShortName":"ICBs"}]""", "lacks the field \"Short\" (perhaps now \"ShortName\").")]
    [InlineData("area_types", """[{"Id":"502","Short":"ICBs"}]""", "has a text as \"Id\" where a number was expected.")]
    [InlineData("area_types", """[{"Id":null,"Short":"ICBs"}]""", "lacks the field \"Id\".")]
    [InlineData("area_types", "5", "is a number where a list was expected.")]
    [InlineData("available_data", """[7]""", "holds a number where an item was expected.")]
    [InlineData("indicator_metadata/by_indicator_id", """{"1":{"Unit":{"Text":"%"},"ValueType":null,"YearType":null}}""", "lacks the field \"Unit.Label\".")]
    [InlineData("indicator_metadata/by_indicator_id", """{"1":{"Unit":null,"ValueType":null}}""", "lacks the field \"YearType\".")]
    public void Names_the_field_that_is_missing_or_of_another_kind(string endpoint, string answer, string fault)
    {
        var thrown = Should.Throw<SourceFaultException>(() => Hold(endpoint, answer));

        thrown.Outcome.ShouldBe(FetchOutcome.WrongFields);
        thrown.Message.ShouldStartWith($"The answer to {endpoint} {fault}");
    }

    private static List<string> Hold(string endpoint, string answer)
    {
        var unknown = new List<string>();
        using var document = JsonDocument.Parse(answer);
        JsonContract.Of(endpoint).Hold(document.RootElement, unknown.Add);
        return unknown;
    }
}
