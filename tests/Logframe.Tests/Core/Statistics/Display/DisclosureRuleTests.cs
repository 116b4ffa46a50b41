using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Display;

namespace Logframe.Tests.Core.Statistics.Display;

public class DisclosureRuleTests
{
    [Theory]
    [InlineData(0.0, "0", false)]
    [InlineData(1.0, "*", true)]
    [InlineData(7.0, "*", true)]
    [InlineData(7.4, "5", false)]
    [InlineData(7.5, "10", false)]
    [InlineData(12.0, "10", false)]
    [InlineData(12.5, "15", false)]
    [InlineData(1237.0, "1,235", false)]
    [InlineData(null, "–", false)]
    [InlineData(double.NaN, "–", false)]
    public void Hospital_counts_are_hidden_up_to_seven_and_rounded_to_five(double? count, string text, bool suppressed) =>
        DisclosureRule.HospitalActivity.Show(count).ShouldBe(new DisclosedCount(text, suppressed));

    [Theory]
    [InlineData(4, "*")]
    [InlineData(5, "5")]
    [InlineData(1237, "1,237")]
    public void The_rule_of_five_rounds_nothing(double count, string text) => DisclosureRule.RuleOfFive.Show(count).Text.ShouldBe(text);

    public static TheoryData<double?[], double?[], double?> Totals { get; } = new()
    {
        { [120, 45], [120, 45], 165 },
        { [120, 3], [null, null], 123 },
        { [3, 4, 90], [null, null, 90], 97 },
        { [2, 0, 0], [null, 0, 0], null },
        { [5, 30, 0, 30], [null, null, 0, 30], 65 },
        { [2, 3], [null, null], null },
        { [3], [null], null },
        { [null, 90], [null, 90], null },
        { [null, 3, 90], [null, null, 90], null },
        { [], [], 0 },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void A_hidden_part_cannot_be_found_by_subtraction(double?[] parts, double?[] shown, double? total)
    {
        var result = DisclosureRule.HospitalActivity.Protect(parts);

        result.Parts.ShouldBe(shown);
        result.Total.ShouldBe(total);
    }

    [Fact]
    public void A_negative_count_is_a_null_marker_and_is_refused()
    {
        Should.Throw<InvalidInputException>(() => DisclosureRule.RuleOfFive.Show(-1)).Reason.ShouldBe(InvalidInput.CountOutOfRange);
        Should.Throw<InvalidInputException>(() => DisclosureRule.RuleOfFive.Protect([5, -1])).Reason.ShouldBe(InvalidInput.CountOutOfRange);
    }

    [Theory]
    [InlineData(ValueKind.DirectlyStandardisedRate, 9.9, Reliability.NotShown)]
    [InlineData(ValueKind.DirectlyStandardisedRate, 10, Reliability.Unreliable)]
    [InlineData(ValueKind.CrudeRate, 2, Reliability.NotShown)]
    [InlineData(ValueKind.CrudeRate, 3, Reliability.Unreliable)]
    [InlineData(ValueKind.CrudeRate, 20, Reliability.Reliable)]
    [InlineData(ValueKind.Proportion, 1, Reliability.Reliable)]
    public void A_rate_on_few_events_says_little(ValueKind kind, double events, Reliability expected) =>
        Reliabilities.Of(kind, events).ShouldBe(expected);
}
