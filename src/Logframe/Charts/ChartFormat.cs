namespace Logframe.Charts;

/// <summary>What kind of file a chart is drawn into.</summary>
internal enum ChartFormat
{
    Svg,
    Png,
}
