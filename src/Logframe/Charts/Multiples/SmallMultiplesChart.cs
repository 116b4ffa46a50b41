using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Charts.Multiples;

/// <summary>One measure over time in many areas, each in a small plot with the same axes.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The indicator.</param>
/// <param name="Subtitle">What exactly is measured, and of whom.</param>
/// <param name="Sentence">How many areas move which way, and how many have reached the target.</param>
/// <param name="Format">How values are written.</param>
/// <param name="ValueCaption">What the value axis measures and which way is better.</param>
/// <param name="Periods">Every period that the time axis covers, in order.</param>
/// <param name="Panels">One per area, in the order of the framework.</param>
/// <param name="England">The nation's series over the same time.</param>
/// <param name="Goal">What is promised, where it is a level that stands still.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Publisher, licence and date of the figures.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record SmallMultiplesChart(
    string Name,
    string Title,
    string Subtitle,
    string Sentence,
    ValueFormat Format,
    string ValueCaption,
    IReadOnlyList<Period> Periods,
    IReadOnlyList<AreaPanel> Panels,
    IReadOnlyList<SeriesPoint> England,
    Goal? Goal,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public override PictureTable Table => SmallMultiplesWords.TableOf(this);

    public override string LongDescription => SmallMultiplesWords.Describe(this);

    public override Picture Draw(ChartSize size) => SmallMultiplesLayout.Of(this, size);
}
