using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Reviews.Since;

/// <summary>A figure of a period that was known at an earlier review, or could have been, and is another one now.</summary>
/// <param name="Code">Code of the indicator (OVI).</param>
/// <param name="Measure">The part that reads it.</param>
/// <param name="Area">Whose figure it is.</param>
/// <param name="Period">What it describes.</param>
/// <param name="AsThenKnown">Null where nothing was known of the period.</param>
/// <param name="AsNowKnown">Null where the publisher has withdrawn it.</param>
public sealed record RevisedFigure(string Code, Measure Measure, Area Area, Period Period, SeriesPoint? AsThenKnown, SeriesPoint? AsNowKnown)
{
    /// <summary>How far it moved, in the unit of the measure; null where one of the two has no value.</summary>
    public double? By => AsNowKnown?.Value - AsThenKnown?.Value;

    /// <summary>"25.3%", or why there is no number.</summary>
    public string Then => Text(AsThenKnown, AsNowKnown, "not known");

    /// <summary>The same as it is known now.</summary>
    public string Now => Text(AsNowKnown, AsThenKnown, "withdrawn");

    public string Says => $"{Period.Label} in {Area.Name}: {(AsThenKnown is null ? "nothing was known then" : $"{Then} as then known")}, {(AsNowKnown is null ? "withdrawn since" : $"{Now} as now known")}.";

    private string Text(SeriesPoint? point, SeriesPoint? beside, string absent) => point switch
    {
        null => absent,
        { Value: { } value } => beside?.Value is { } other ? Words.Apart(value, other).First : Words.Value(value),
        { State: ValueState.Suppressed } => "suppressed",
        _ => "no value",
    };

    private Phrasing Words => new(Measure, Area);
}
