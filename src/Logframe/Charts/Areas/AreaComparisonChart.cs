using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Observations;

namespace Logframe.Charts.Areas;

/// <summary>One measure in many areas in the same period, from the best to the worst.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The indicator and the period.</param>
/// <param name="Subtitle">What exactly is measured, and of whom.</param>
/// <param name="Sentence">The best, the worst, and how many meet the target.</param>
/// <param name="PeriodLabel">The period of every value shown.</param>
/// <param name="Format">How values are written.</param>
/// <param name="ValueCaption">What the value axis measures and which way is better.</param>
/// <param name="Areas">The best first; where neither way is better, the highest first.</param>
/// <param name="Goal">What is promised, where it can be drawn.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Publisher, licence and date of the figures.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record AreaComparisonChart(
    string Name,
    string Title,
    string Subtitle,
    string Sentence,
    string PeriodLabel,
    ValueFormat Format,
    string ValueCaption,
    IReadOnlyList<ComparedArea> Areas,
    Goal? Goal,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public ComparedArea? Nation => Areas.FirstOrDefault(area => area.Role == AreaRole.Nation);

    public override PictureTable Table => AreaComparisonWords.TableOf(this);

    public override string LongDescription => AreaComparisonWords.Describe(this);

    public override Picture Draw(ChartSize size) => AreaComparisonLayout.Of(this, size);
}
