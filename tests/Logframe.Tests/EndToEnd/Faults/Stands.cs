namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>What stands of the indicator that a fault struck when the run is over.</summary>
internal enum Stands
{
    /// <summary>What the source says, as if nothing had gone wrong.</summary>
    Fresh,

    /// <summary>What was known before: nothing was taken.</summary>
    LastGood,

    /// <summary>Of each figure either what the source says or what was known before, and of some the latter.</summary>
    FreshInPart,

    /// <summary>The figures that the source says; words beside them may be missing.</summary>
    FreshFigures,

    /// <summary>Values that the source says or that were known before; limits may be missing.</summary>
    FreshValues,

    /// <summary>Of every indicator each figure is what the source says or what was known before, and none is gone.</summary>
    NothingLost,

    /// <summary>The store as it was, for all indicators: the source as a whole could not be used.</summary>
    NothingOfTheRun,
}
