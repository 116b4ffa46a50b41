namespace Logframe.Charts.Layout;

/// <summary>What a label can name.</summary>
internal enum ChartElement
{
    Latest,
    Target,
    Needed,
    Baseline,
    Comparator,
    Floor,
}
