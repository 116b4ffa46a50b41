namespace Logframe.Core.Definition.Linting;

/// <summary>One measure as a rule looks at it, with the indicator that it belongs to.</summary>
/// <param name="Framework">The definition.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">One of its measures.</param>
/// <param name="Place">Place of the measure in the indicator, counted from 1.</param>
internal sealed record LintSubject(LogicalFramework Framework, Indicator Indicator, Measure Measure, int Place)
{
    public string IndicatorPath => $"indicators[{Indicator.Code}]";

    /// <summary>"13 years" in the unit of the measure.</summary>
    public string Text(double value) => Measure.Unit?.Format(value) ?? Unit.Number(value);

    public Finding Warning(string field, string message) => Of(FaultSeverity.Warning, field, message);

    public Finding Note(string field, string message) => Of(FaultSeverity.Note, field, message);

    private Finding Of(FaultSeverity severity, string field, string message) => new(severity, $"{IndicatorPath}.measures[{Place}].{field}", message);
}
