namespace Logframe.Core.Assessments.Changes;

/// <summary>Some of the causes: those that a mixed world takes from now; it takes the others from then.</summary>
public readonly record struct CauseSet
{
    private readonly int _bits;

    private CauseSet(int bits) => _bits = bits;

    public static CauseSet Of(IEnumerable<ChangeCause> causes) => new(causes.Aggregate(0, (bits, cause) => bits | (1 << (int)cause)));

    public bool Contains(ChangeCause cause) => (_bits & (1 << (int)cause)) != 0;

    /// <summary>The part of a world that a cause replaces.</summary>
    public T Pick<T>(ChangeCause cause, T then, T now) => Contains(cause) ? now : then;
}
