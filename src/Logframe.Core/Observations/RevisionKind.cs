namespace Logframe.Core.Observations;

/// <summary>What became different when one vintage of a figure took the place of another.</summary>
public enum RevisionKind
{
    /// <summary>The source printed the figure for the first time that we saw.</summary>
    FirstPublished,

    /// <summary>It was withdrawn before.</summary>
    PublishedAgain,

    ValueRevised,

    /// <summary>A value where there was none.</summary>
    ValueGiven,

    /// <summary>The publisher hides what it printed.</summary>
    ValueSuppressed,

    ValueMissing,

    LimitsRevised,

    CountsRevised,

    NoteChanged,

    /// <summary>The trend or comparison that the publisher prints beside the figure.</summary>
    MarksChanged,

    LabelChanged,

    /// <summary>The source stopped publishing it.</summary>
    Withdrawn,
}
