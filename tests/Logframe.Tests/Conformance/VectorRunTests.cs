using System.Text.Json;
using System.Text.Json.Nodes;
using Logframe.Conformance;
using Logframe.Core.Statistics;

namespace Logframe.Tests.Conformance;

public class VectorRunTests
{
    [Theory]
    [InlineData("""{"n": 12.3}""", """{"n": 12.3}""")]
    [InlineData("""{"n": 12.3}""", """{"n": 12.3000000001}""")]
    [InlineData("""{"n": 0.0}""", """{"n": -0.0}""")]
    [InlineData("""{"n": 12}""", """{"n": 12.0}""")]
    [InlineData("""{"n": null}""", """{"n": null, "more": 1}""")]
    [InlineData("""{"list": [1, {"a": "x"}]}""", """{"list": [1, {"a": "x", "b": 2}]}""")]
    [InlineData("""{"flags": ["a", "b"]}""", """{"flags": ["b", "a"]}""")]
    [InlineData("""{"flag": true}""", """{"flag": true}""")]
    public void Accepts_what_is_expected(string expected, string actual) => Run(expected, actual).Passed.ShouldBeTrue();

    [Theory]
    [InlineData("""{"n": 12.3}""", """{"n": 12.30001}""", "n should be 12.3 and is 12.30001")]
    [InlineData("""{"n": 12.3}""", """{"n": "12.3"}""", "n should be 12.3 and is \"12.3\"")]
    [InlineData("""{"n": 12.3}""", """{}""", "n is missing")]
    [InlineData("""{"n": null}""", """{"n": 0}""", "n should be null and is 0")]
    [InlineData("""{"n": 0}""", """{"n": null}""", "n should be 0 and is null")]
    [InlineData("""{"flag": true}""", """{"flag": false}""", "flag should be true and is false")]
    [InlineData("""{"text": "a"}""", """{"text": "A"}""", "text should be \"a\" and is \"A\"")]
    [InlineData("""{"list": [1, 2]}""", """{"list": [2, 1]}""", "list[0] should be 1 and is 2")]
    [InlineData("""{"list": [1, 2]}""", """{"list": [1, 2, 3]}""", "list should be [1, 2] and is [1,2,3]")]
    [InlineData("""{"list": [{"a": 1}]}""", """{"list": [{"a": 2}]}""", "list[0].a should be 1 and is 2")]
    [InlineData("""{"flags": ["a"]}""", """{"flags": ["a", "b"]}""", "flags should be [\"a\"] and is [\"a\",\"b\"]")]
    [InlineData("""{"error": "bad_label"}""", """{"n": 1}""", "should be {\"error\": \"bad_label\"} and is {\"n\":1}")]
    public void Says_what_differs(string expected, string actual, string problem)
    {
        var problems = Run(expected, actual).Problems;

        problems[0].Replace("\\u0022", "\"", StringComparison.Ordinal).ShouldBe(problem);
    }

    [Fact]
    public void Fails_an_operation_that_it_does_not_know() =>
        new VectorRun([]).Run(Case("""{"n": 1}""")).Problems.ShouldBe(["the operation \"echo\" is not known"]);

    [Fact]
    public void Accepts_the_refusal_that_is_expected_and_no_other()
    {
        VectorRun run = new([new Operation("echo", _ => throw new InvalidInputException(InvalidInput.NeedTenDeciles))]);

        run.Run(Case("""{"error": "need_ten_deciles"}""")).Passed.ShouldBeTrue();
        run.Run(Case("""{"error": "missing_value"}""")).Passed.ShouldBeFalse();
        run.Run(Case("""{"n": 1}""")).Passed.ShouldBeFalse();
    }

    [Fact]
    public void Fails_a_number_that_is_not_one()
    {
        VectorRun run = new([new Operation("echo", _ => new JsonObject { ["n"] = double.NaN })]);

        run.Run(Case("""{"n": 1}""")).Problems.ShouldBe(["n should be 1 and is \"NaN\""]);
    }

    [Fact]
    public void Fails_a_case_whose_inputs_have_the_wrong_shape()
    {
        VectorRun run = new([new Operation("echo", inputs => new JsonObject { ["n"] = inputs.Number("n") })]);

        run.Run(Case("""{"n": 1}""", """{"n": "many"}""")).Problems.Single().ShouldContain("must be a number, not \"many\"");
    }

    private static CaseResult Run(string expected, string actual) =>
        new VectorRun([new Operation("echo", _ => JsonNode.Parse(actual)!.AsObject())]).Run(Case(expected));

    private static VectorCase Case(string expected, string inputs = "{}") =>
        new("echo-01", "echo", new Inputs(JsonElement.Parse(inputs)), JsonElement.Parse(expected), new NumberTolerance(1e-9, 1e-9), "");
}
