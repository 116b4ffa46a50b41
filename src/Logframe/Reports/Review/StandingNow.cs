using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review;

/// <summary>The numbers of one indicator as a row of a table shows them: those of the part and area that decide.</summary>
/// <param name="Where">Which part or area it is; null where there is only one.</param>
/// <param name="Now">The latest figure, without its unit; null without one.</param>
/// <param name="Unit">The unit, where the number alone does not show it.</param>
/// <param name="Period">What that figure describes.</param>
/// <param name="ShouldBe">Where the needed path is at that period; null without a path.</param>
/// <param name="Target">What is to be reached; null where that is no level.</param>
internal sealed record StandingNow(string? Where, string? Now, string? Unit, string? Period, string? ShouldBe, string? Target)
{
    private const int DefaultDecimals = 1;

    public static StandingNow Of(IndicatorAssessment one)
    {
        var deciding = DecidingPart.Of(one);
        var (measure, area) = deciding;
        var format = new ValueFormat(measure.Unit, measure.Verification.Decimals ?? DefaultDecimals);
        return new StandingNow(
            deciding.NameIn(one),
            area.Current?.Value is { } value ? format.BareBeside(value, area.Expected, area.TargetValue) : null,
            measure.Unit is null or { Text: "%" } ? null : measure.Unit.Display,
            area.Current?.Period.Label,
            area is { Expected: { } expected, Current.Value: { } held } ? format.BareApart(held, expected).Second : null,
            area is { TargetValue: { } target, Operator: { } relation } ? $"{Words(relation)}{format.Bare(target, null)}" : null);
    }

    private static string Words(LevelOperator relation) => relation switch
    {
        LevelOperator.AtLeast => "≥ ",
        LevelOperator.AtMost => "≤ ",
        LevelOperator.Above => "> ",
        LevelOperator.Below => "< ",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Not an operator."),
    };
}
