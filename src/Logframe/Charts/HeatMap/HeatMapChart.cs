using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Observations;

namespace Logframe.Charts.HeatMap;

/// <summary>Every promise of one level in every area, a symbol in each cell.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The level.</param>
/// <param name="Sentence">What falls short nearly everywhere, and where most is off course.</param>
/// <param name="Areas">The columns, after that of the promise itself.</param>
/// <param name="Rows">One per promise, in the order of the framework.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Where the figures come from and as of when.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record HeatMapChart(
    string Name,
    string Title,
    string Sentence,
    IReadOnlyList<HeatMapArea> Areas,
    IReadOnlyList<HeatMapRow> Rows,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public const string Promise = "As promised";

    public const string Subtitle = "Where each promise stands, and where it would stand if it were each area's own";

    /// <summary>What stands over a column; the first is that of the promise itself.</summary>
    public string Column(int index) => index == 0 ? Promise : Areas[index - 1].Name;

    public override PictureTable Table => HeatMapWords.TableOf(this);

    public override string LongDescription => HeatMapWords.Describe(this);

    public override Picture Draw(ChartSize size) => HeatMapLayout.Of(this, size);
}
