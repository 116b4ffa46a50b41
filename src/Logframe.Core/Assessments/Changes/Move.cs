namespace Logframe.Core.Assessments.Changes;

/// <summary>What the position of a promise is measured by.</summary>
public enum MoveScale
{
    /// <summary>How far the figure is on the good side of what is asked of it that day: the target, the needed path or the comparator.</summary>
    Distance,

    /// <summary>The figure itself, where nothing is asked of it in numbers.</summary>
    Value,
}

/// <summary>Where a promise stood then and stands now, in the unit of its measure.</summary>
public sealed record Move(MoveScale Scale, double From, double To)
{
    public double By => To - From;
}
