namespace Logframe.Core.Observations;

/// <summary>Why figures are kept back until somebody has decided about them.</summary>
public enum HoldReason
{
    /// <summary>A value further from its neighbours in time than its series ever moved.</summary>
    Jump,

    /// <summary>A past value revised by more than its interval.</summary>
    Revision,

    /// <summary>Far fewer rows than stand.</summary>
    RowCollapse,

    /// <summary>The same figures in another unit.</summary>
    UnitChange,

    /// <summary>A value that its unit cannot have.</summary>
    OutOfRange,

    /// <summary>A partner's return that nobody has approved yet.</summary>
    AwaitingApproval,
}

/// <summary>One change that is kept back: what a source offers, beside what stands.</summary>
/// <param name="Offered">Null where the source has withdrawn the figure.</param>
/// <param name="Standing">Null where nothing stands yet. Never both null; both are of one series and one period.</param>
public sealed record HeldFigure(Observation? Offered, Observation? Standing)
{
    /// <summary>The side that says which figure it is.</summary>
    /// <exception cref="InvalidOperationException">There is neither side.</exception>
    public Observation Subject => Offered ?? Standing ?? throw new InvalidOperationException("A held figure is offered, or stands, or both.");
}
