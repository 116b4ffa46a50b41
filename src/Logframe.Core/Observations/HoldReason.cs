namespace Logframe.Core.Observations;

/// <summary>Why an offered figure is held for a person to decide on, instead of being published.</summary>
public enum HoldReason
{
    /// <summary>A new period lies further from the one before than the series has ever moved.</summary>
    Jump,

    /// <summary>A past value was published anew, outside what it could plausibly have been.</summary>
    Revision,

    /// <summary>A whole answer holds far fewer rows than stand.</summary>
    RowCollapse,

    /// <summary>The values are in another unit than before.</summary>
    UnitChange,

    /// <summary>A number that the figure cannot be.</summary>
    OutOfRange,

    /// <summary>A return that nobody but its sender has looked at yet.</summary>
    AwaitingApproval,
}
