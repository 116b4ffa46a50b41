using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Charts.Summary;

/// <summary>How many promises of each level stand where, and how many of them can be judged at all.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The framework.</param>
/// <param name="Sentence">The counts of the whole.</param>
/// <param name="Levels">The levels in the order of the framework, then the framework as a whole.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Where the figures come from and as of when.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record SummaryChart(
    string Name,
    string Title,
    string Sentence,
    IReadOnlyList<SummaryLevel> Levels,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public const string Subtitle = "Promises by where they stand, as a share of all promises of each level";

    public static IReadOnlyList<Verdict> Verdicts { get; } = Enum.GetValues<Verdict>();

    public override PictureTable Table => SummaryWords.TableOf(this);

    public override string LongDescription => SummaryWords.Describe(this);

    public override Picture Draw(ChartSize size) => SummaryLayout.Of(this, size);
}
