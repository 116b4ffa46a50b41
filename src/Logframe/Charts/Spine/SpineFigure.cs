namespace Logframe.Charts.Spine;

/// <summary>A figure of a promise and its place on the common scale.</summary>
/// <param name="Element">What it stands for.</param>
/// <param name="Value">In the unit of the measure, as the table has it.</param>
/// <param name="Text">The same as people read it.</param>
/// <param name="Percent">How much better than what the figure is held against, in percent of that.</param>
internal sealed record SpineFigure(SpineElement Element, double Value, string Text, double Percent);
