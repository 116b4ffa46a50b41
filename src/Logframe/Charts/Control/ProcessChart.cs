using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments.Processes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Control;

/// <summary>A monthly or quarterly series as a control chart: its mean, the limits of what usually varies, and the points that signal a special cause.</summary>
/// <param name="Name">Name of its files, without ending.</param>
/// <param name="Title">The indicator and the area.</param>
/// <param name="Subtitle">What exactly is measured.</param>
/// <param name="Area">Whose values they are.</param>
/// <param name="Sentence">What the latest value signals and what the process does as it runs.</param>
/// <param name="Format">How values are written.</param>
/// <param name="ValueCaption">What the value axis measures and which way is better.</param>
/// <param name="Polarity">Null where it is not stated.</param>
/// <param name="Reading">The points with their limits and signals; always one that could be read.</param>
/// <param name="Target">The level that is promised, where it is one.</param>
/// <param name="Notes">What a sceptic would ask, in sentences.</param>
/// <param name="Source">Publisher, licence and date of the figures.</param>
/// <param name="Nature">Real or simulated.</param>
internal sealed record ProcessChart(
    string Name,
    string Title,
    string Subtitle,
    string Area,
    string Sentence,
    ValueFormat Format,
    string ValueCaption,
    Polarity? Polarity,
    ProcessReading Reading,
    ProcessTarget? Target,
    IReadOnlyList<string> Notes,
    string Source,
    DataNature Nature) : Chart
{
    public override PictureTable Table => ProcessWords.TableOf(this);

    public override string LongDescription => ProcessWords.Describe(this);

    public override Picture Draw(ChartSize size) => ProcessLayout.Of(this, size);
}

/// <summary>The level that is promised, with how it reads.</summary>
internal sealed record ProcessTarget(double Value, string Words);
