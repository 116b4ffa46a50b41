namespace Logframe.Core.Reviews;

/// <summary>How far an edition of a review has come.</summary>
public enum ReviewState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>A second person stands for it; what it says stays until it is locked.</summary>
    Approved,

    /// <summary>It never changes again. A correction is a new edition.</summary>
    Locked,
}
