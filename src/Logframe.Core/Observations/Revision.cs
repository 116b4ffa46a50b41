namespace Logframe.Core.Observations;

/// <summary>Compares two vintages of one figure.</summary>
public static class Revision
{
    /// <summary>Everything that differs, the weightiest first; empty where the figures are the same.</summary>
    public static IEnumerable<RevisionKind> Between(Observation before, Observation after)
    {
        if (before.Value != after.Value || before.State != after.State)
        {
            yield return (before.State, after.State) switch
            {
                (ValueState.Published, ValueState.Published) => RevisionKind.ValueRevised,
                (_, ValueState.Published) => RevisionKind.ValueGiven,
                (_, ValueState.Suppressed) => RevisionKind.ValueSuppressed,
                _ => RevisionKind.ValueMissing,
            };
        }

        if (before.Interval95 != after.Interval95 || before.Interval998 != after.Interval998)
        {
            yield return RevisionKind.LimitsRevised;
        }

        if (before.Count != after.Count || before.Denominator != after.Denominator)
        {
            yield return RevisionKind.CountsRevised;
        }

        if (before.Note != after.Note)
        {
            yield return RevisionKind.NoteChanged;
        }

        if (before.Trend != after.Trend || before.ComparedToEngland != after.ComparedToEngland)
        {
            yield return RevisionKind.MarksChanged;
        }

        if (before.PeriodLabel != after.PeriodLabel)
        {
            yield return RevisionKind.LabelChanged;
        }
    }

    /// <summary>The kind as it stands in a list.</summary>
    public static string Words(this RevisionKind kind) => kind switch
    {
        RevisionKind.FirstPublished => "first published",
        RevisionKind.PublishedAgain => "published again",
        RevisionKind.ValueRevised => "value revised",
        RevisionKind.ValueGiven => "value given",
        RevisionKind.ValueSuppressed => "value suppressed",
        RevisionKind.ValueMissing => "value no longer given",
        RevisionKind.LimitsRevised => "limits revised",
        RevisionKind.CountsRevised => "counts revised",
        RevisionKind.NoteChanged => "note changed",
        RevisionKind.MarksChanged => "printed trend or comparison changed",
        RevisionKind.LabelChanged => "label of the period changed",
        RevisionKind.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of revision."),
    };
}
