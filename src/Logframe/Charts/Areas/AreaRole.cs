namespace Logframe.Charts.Areas;

/// <summary>In what capacity an area appears beside others.</summary>
internal enum AreaRole
{
    /// <summary>The promise is made for it.</summary>
    Promised,

    /// <summary>Part of the place that the promise is made for.</summary>
    Beside,

    /// <summary>A region or a statistical neighbour: shown to compare.</summary>
    Comparator,

    Nation,
}
