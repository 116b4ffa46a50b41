using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>What is shown of one measure in one area: the way from its baseline to its target, and where it stands.</summary>
/// <param name="Name">Name of its files, without ending: "3.1-medway".</param>
/// <param name="Title">The indicator and the area.</param>
/// <param name="Subtitle">What exactly is measured, and of whom.</param>
/// <param name="Area">Whose values they are.</param>
/// <param name="Shown">The verdict.</param>
/// <param name="Sentence">One plain sentence with the numbers that decide.</param>
/// <param name="Format">How values are written.</param>
/// <param name="ValueCaption">What the value axis measures and which way is better.</param>
/// <param name="LowerIsGood">Null where neither way is better, or where it is not stated.</param>
/// <param name="Periods">Every period that the time axis covers, in order.</param>
/// <param name="Points">The area's series, gaps included.</param>
/// <param name="England">England's series over the same time.</param>
/// <param name="Baseline">Where the promise starts, where value and period are stated.</param>
/// <param name="Goal">What is promised, where it can be drawn.</param>
/// <param name="Way">The needed path, where one is defined.</param>
/// <param name="Floor">The least that is acceptable, where it is known.</param>
/// <param name="Breaks">Method breaks within the time shown.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Publisher, licence and date of the figures.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record ProgressChart(
    string Name,
    string Title,
    string Subtitle,
    string Area,
    ShownVerdict Shown,
    string Sentence,
    ValueFormat Format,
    string ValueCaption,
    bool? LowerIsGood,
    IReadOnlyList<Period> Periods,
    IReadOnlyList<SeriesPoint> Points,
    IReadOnlyList<SeriesPoint> England,
    ChartBaseline? Baseline,
    Goal? Goal,
    NeededWay? Way,
    FloorLine? Floor,
    IReadOnlyList<MethodBreak> Breaks,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    /// <summary>Whether the picture gives its title, verdict and sentence. What it says to someone who cannot see it does so always.</summary>
    public bool HasWords { get; private init; } = true;

    public override Chart BesideItsWords => this with { HasWords = false };

    /// <summary>The last point with a value. A chart always has one.</summary>
    public SeriesPoint Latest => Points.Last(point => point.Value is not null);

    public override PictureTable Table => ChartTable.Of(this);

    public override string LongDescription => ChartDescription.Of(this);

    protected override string TitleWithFinding => $"{Title}: {Shown.Words}";

    public override Picture Draw(ChartSize size) => ChartLayout.Of(this, size);
}
