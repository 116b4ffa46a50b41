using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Observations;

namespace Logframe.Charts.Slope;

/// <summary>Where each judged promise stood at an earlier review and stands now, beside what its figure was held against on each of the two days.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">What is compared.</param>
/// <param name="Sentence">How many verdicts moved, and which.</param>
/// <param name="Then">The earlier day in words.</param>
/// <param name="Now">The later day in words.</param>
/// <param name="Groups">Levels that have a promise to show, in the order of the framework.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Where the figures come from and as of when.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record SlopeChart(
    string Name,
    string Title,
    string Sentence,
    string Then,
    string Now,
    IReadOnlyList<SlopeGroup> Groups,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public const string Subtitle = "How much better or worse than what a figure was held against on the day, in percent of that";

    public IEnumerable<SlopeLine> Lines => Groups.SelectMany(group => group.Lines);

    public override PictureTable Table => SlopeWords.TableOf(this);

    public override string LongDescription => SlopeWords.Describe(this);

    public override Picture Draw(ChartSize size) => SlopeLayout.Of(this, size);
}
