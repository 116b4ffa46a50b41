using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Inequality;

/// <summary>How one measure differs between groups of people in one area, and what has become of the gap between the most and the least deprived.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The indicator and the area.</param>
/// <param name="Subtitle">What is measured, and the kind of groups.</param>
/// <param name="Area">Where the people live.</param>
/// <param name="Sentence">The outermost groups and the finding of the test on their gap.</param>
/// <param name="Groups">Their latest figures, from the most to the least deprived; none where a gap is published by itself.</param>
/// <param name="GroupPeriod">The period of those figures; blank without groups.</param>
/// <param name="Everyone">The whole area's figure of that period; null where none is published.</param>
/// <param name="Format">How the groups' values are written.</param>
/// <param name="ValueCaption">What the groups' axis measures and which way is better.</param>
/// <param name="Gap">The gap in order of time; empty where groups have no order.</param>
/// <param name="GapFormat">How gaps are written.</param>
/// <param name="GapCaption">What the gap is between.</param>
/// <param name="GapTarget">The gap that is promised at most; null where none is.</param>
/// <param name="Breaks">Changes of method and area within the time shown.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Publisher, licence and date of the figures.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record InequalityChart(
    string Name,
    string Title,
    string Subtitle,
    string Area,
    string Sentence,
    IReadOnlyList<GroupFigure> Groups,
    string GroupPeriod,
    double? Everyone,
    ValueFormat Format,
    string ValueCaption,
    IReadOnlyList<SeriesPoint> Gap,
    ValueFormat GapFormat,
    string GapCaption,
    double? GapTarget,
    IReadOnlyList<MethodBreak> Breaks,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public override PictureTable Table => InequalityWords.TableOf(this);

    public override string LongDescription => InequalityWords.Describe(this);

    public override Picture Draw(ChartSize size) => InequalityLayout.Of(this, size);
}

/// <summary>The latest figure of one group.</summary>
/// <param name="Name">As published, without the edition of the index in brackets.</param>
/// <param name="Point">The figure; without a value where it is hidden or missing.</param>
internal sealed record GroupFigure(string Name, SeriesPoint Point);
