using System.Diagnostics.CodeAnalysis;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>The one series that a means of verification selects for an area, or why there is none.</summary>
/// <param name="Key">The series; null when none was selected.</param>
/// <param name="Points">Its points in order of time; empty when none was selected.</param>
/// <param name="Fault">Why none was selected, or why the selected one cannot be read.</param>
public sealed record SelectedSeries(SeriesKey? Key, IReadOnlyList<SeriesPoint> Points, Hindrance? Fault)
{
    [MemberNotNullWhen(true, nameof(Key))]
    public bool Found => Key is not null && Fault is null;

    public static SelectedSeries None(NotJudgedReason reason, string text) => new(null, [], new Hindrance(reason, text));
}
