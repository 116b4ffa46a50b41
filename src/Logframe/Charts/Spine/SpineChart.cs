using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Charts.Spine;

/// <summary>Every judged promise of a level beside what its figure is held against, on one scale.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The level.</param>
/// <param name="Sentence">How many are worse than that, and which is furthest from it.</param>
/// <param name="Rows">In the order of the framework.</param>
/// <param name="Unplaced">Judged promises without a number that could be placed, with their verdict.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Where the figures come from and as of when.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record SpineChart(
    string Name,
    string Title,
    string Sentence,
    IReadOnlyList<SpineRow> Rows,
    IReadOnlyList<(string Label, Verdict Verdict)> Unplaced,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public const string Subtitle = "How much better (to the right) or worse (to the left) than what a figure is held against, in percent of that";

    public override PictureTable Table => SpineWords.TableOf(this);

    public override string LongDescription => SpineWords.Describe(this);

    public override Picture Draw(ChartSize size) => SpineLayout.Of(this, size);
}
