using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Display;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>How sentences speak of the numbers, days and areas of one measure.</summary>
public sealed class Phrasing(Measure measure, Area area)
{
    private readonly Unit _unit = measure.Unit ?? new Unit("", 1);

    private readonly int? _decimals = measure.Verification.Decimals;

    /// <summary>A published or calculated value, at the decimals of the series.</summary>
    public string Value(double value) => Format(value, _decimals ?? 1);

    /// <summary>A value that the framework states, with as many decimals as it states.</summary>
    public string Stated(double value) => Format(value, null);

    /// <summary>An amount between two values, with as many decimals as it is stated with: percentages differ by percentage points.</summary>
    public string Difference(double amount) => _unit.Text.Length == 0 ? Unit.Number(amount) : _unit.Difference.Format(amount);

    /// <summary>Two values that are told apart, with more decimals where they would otherwise read the same.</summary>
    public ToldApart Apart(double first, double second) => ToldApart.Of(first, second, _decimals ?? 1, Print);

    /// <summary>A value told apart from those that it is held against.</summary>
    public string Beside(double value, params IReadOnlyList<double?> others) => ToldApart.Beside(value, others, _decimals ?? 1, Print);

    /// <summary>"20% or less", "above 10%".</summary>
    public string Level(LevelOperator relation, double value) => relation switch
    {
        LevelOperator.AtLeast => $"{Stated(value)} or more",
        LevelOperator.AtMost => $"{Stated(value)} or less",
        LevelOperator.Above => $"above {Stated(value)}",
        LevelOperator.Below => $"below {Stated(value)}",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Not an operator."),
    };

    /// <summary>"20% or less" as the end of a way: "to reach 20% or less", "to get above 10%".</summary>
    public string ToReach(LevelOperator relation, double value) =>
        relation is LevelOperator.Above or LevelOperator.Below ? $"to get {Level(relation, value)}" : $"to reach {Level(relation, value)}";

    /// <summary>"Medway was at 25.3% in 2024/25".</summary>
    public string Standing(SeriesPoint point) => $"{Was} {Value(point.Value!.Value)} in {point.Period.Label}";

    /// <summary>"Medway was at", "Kent and Medway together were at", "The gap between the most and the least deprived in Medway was".</summary>
    public string Was => DecidingSeries.IsDerived(measure)
        ? $"The {(measure.Target is RatioBelowTarget ? "ratio of the most to" : "gap between the most and")} the least deprived in {area.Name} was"
        : IsSeveral ? $"{area.Name} together were at" : $"{area.Name} was at";

    public string It => IsSeveral && !DecidingSeries.IsDerived(measure) ? "they" : "it";

    /// <summary>"December 2028", or the whole day where the month does not end with it.</summary>
    public static string By(Deadline deadline) =>
        deadline.LastDay.AddDays(1).Day == 1
            ? deadline.LastDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : Day(deadline.LastDay);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private bool IsSeveral => area.Kind == AreaKind.Combined;

    private string Print(double value, int decimals) => Format(value, decimals);

    private string Format(double value, int? decimals) => _unit.Text.Length == 0 ? Unit.Number(value, decimals) : _unit.Format(value, decimals);
}
