using Logframe.Core.Definition;

namespace Logframe.Tests.Definitions;

/// <summary>What a framework may hold beside its levels: a budget and a risk register; and totals that are spread over years.</summary>
public sealed class BesideTheLevelsTests : IDisposable
{
    private const string Budget = "budget.yaml";
    private const string Risks = "risk-register.yaml";
    private const string Outcome = DraftFramework.Outcome;

    private readonly DraftFramework _draft = new DraftFramework()
        .Write(Budget, """
            title: A budget
            provenance: made up
            currency: GBP
            lines:
              - {code: whole, item: All of it, amount: 200}
              - {code: part, item: A part, amount: 50, percent: 25, of: whole, outcomes: ["1"]}
            """)
        .Write(Risks, """
            title: A register
            provenance: made up
            groups:
              - name: money
                risks:
                  - {code: R1, risk: It runs out, owner: A body, outcomes: ["1"]}
            """);

    [Fact]
    public void Both_are_read_without_a_word_of_doubt() => _draft.Faults.Where(fault => fault.File is Budget or Risks).ShouldBeEmpty();

    [Theory]
    [InlineData(Budget, "amount: 200", "amount: about 200", "must be a number")]
    [InlineData(Budget, "amount: 200}", "amount: -1}", "is less than none.")]
    [InlineData(Budget, ", amount: 200", "", "is missing, and so is the percent.")]
    [InlineData(Budget, "of: whole", "of: nothing", "is \"nothing\", which is no line of this budget.")]
    [InlineData(Budget, "code: part", "code: whole", "is \"whole\", which is taken")]
    [InlineData(Budget, "percent: 25", "percent: a quarter", "must be a number such as 13.6, without the sign")]
    [InlineData(Budget, "amount: 200", "amount: 200, said: roughly", "must be one of: exactly, about, up-to, over, just-under, not \"roughly\".")]
    [InlineData(Budget, "currency: GBP", "currency: GBP\nmatches: [{name: M, side: [whole], at-least: [nothing]}]", "has \"nothing\", which is not one of: whole, part.")]
    [InlineData(Budget, "currency: GBP", "currency: GBP\nmatches: [{name: M, side: [whole], at-least: []}]", "names no line. Name at least one, or leave the match out.")]
    [InlineData(Budget, "amount: 50, percent: 25, of: whole, outcomes: [\"1\"]}", "percent: 25}\nmatches: [{name: M, side: [whole], at-least: [part]}]", "rests on \"part\", which states no amount.")]
    [InlineData(Budget, "amount: 50, ", "said: about, ", "is said of no amount.")]
    [InlineData(Budget, "percent: 25, ", "", "names the whole of no share.")]
    [InlineData(Risks, "owner: A body", "rating: purple", "must be one of: green, amber, red, not \"purple\".")]
    [InlineData(Risks, "  - name: money", "  - {name: money, risks: []}\n  - name: money", "is \"money\", which is taken")]
    [InlineData(Risks, "owner: A body", "last-reviewed: yesterday", "must be a day such as")]
    [InlineData(Outcome, "{at-least: 60}", "{total-at-least: 100, uplifts: [{year: 2024/25, percent: 25}, {year: 2025/26, percent: 150}]}", "add up to 175%, and 2 years need 200%: the years would come to 88 of 100.")]
    [InlineData(Outcome, "{at-least: 60}", "{total-at-least: 100, uplifts: [{year: 2024/25, percent: 100}, {year: 2024/25, percent: 100}]}", "names 2024/25 twice.")]
    [InlineData(Outcome, "{at-least: 60}", "{total-at-least: 100}", "is missing. Needed here: total-at-least, uplifts.")]
    [InlineData(Outcome, "unit: \"%\"", "unit: \"%\"\n        scale: [low, high]", "stands beside a unit.")]
    [InlineData(Outcome, "unit: \"%\"", "scale: [low, Low]", "must be two or more different words, from the lowest level to the highest.")]
    public void Every_fault_says_what_is_allowed(string file, string old, string text, string message) =>
        _draft.Change(file, old, text).Errors.ShouldContain(fault => fault.File == file && fault.Message.Contains(message), string.Join('\n', _draft.Errors));

    [Theory]
    [InlineData(Budget, "percent: 25", "percent: 24", FaultSeverity.Warning, "A part: 50 of 200 is 25%, and 24% is stated.")]
    [InlineData(Budget, "outcomes: [\"1\"]", "outcomes: [\"9\"]", FaultSeverity.Warning, "The line serves outcome 9, which the framework does not have.")]
    [InlineData(Budget, "lines:\n  - {code: whole, ", "partners: [A body]\nlines:\n  - {code: whole, partner: Another, ", FaultSeverity.Note, "The line is of \"Another\", which is none of the partners of the budget by name.")]
    [InlineData(Risks, "outcomes: [\"1\"]", "outcomes: [\"9\"]", FaultSeverity.Warning, "The risk threatens outcome 9, which the framework does not have.")]
    [InlineData(Risks, ", owner: A body", "", FaultSeverity.Warning, "Nobody answers for the risk \"It runs out\".")]
    [InlineData(Risks, ", risk: It runs out", "", FaultSeverity.Note, "The risk is counted, and nothing says what may happen.")]
    public void Every_doubt_is_told(string file, string old, string text, FaultSeverity severity, string message)
    {
        var fault = _draft.Change(file, old, text).Faults.Single(fault => fault.File == file);

        (fault.Severity, fault.Message).ShouldBe((severity, message));
        fault.Line.ShouldBeGreaterThan(1);
    }

    public void Dispose() => _draft.Dispose();
}
