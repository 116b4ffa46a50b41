namespace Logframe.Reports.Office;

/// <summary>What a line of a native chart stands for, which decides how it looks.</summary>
internal enum ChartRole
{
    Subject,
    Comparator,
    NeededPath,
    Target,

    /// <summary>The upper end of a promised range; the lower one is the target.</summary>
    UpperTarget,
}

/// <summary>A line of a native chart.</summary>
/// <param name="Role">What it stands for.</param>
/// <param name="Name">As the chart names it.</param>
/// <param name="Values">One for each period; null where there is none.</param>
internal sealed record ChartSeries(ChartRole Role, string Name, IReadOnlyList<double?> Values);
