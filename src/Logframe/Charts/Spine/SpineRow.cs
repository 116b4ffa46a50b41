using Logframe.Core.Assessments;

namespace Logframe.Charts.Spine;

/// <summary>One judged promise on the common scale.</summary>
/// <param name="Label">Code and title.</param>
/// <param name="Detail">Area, period and unit of its figures.</param>
/// <param name="Verdict">Where it stands.</param>
/// <param name="HeldAgainst">What the verdict holds the figure against, as people read it.</param>
/// <param name="HeldAgainstValue">The same as a number.</param>
/// <param name="Interval">The limits of the latest figure; null where none is published.</param>
/// <param name="Figures">At most one per element; always the latest.</param>
internal sealed record SpineRow(
    string Label,
    string Detail,
    Verdict Verdict,
    string HeldAgainst,
    double HeldAgainstValue,
    (SpineFigure Lower, SpineFigure Upper)? Interval,
    IReadOnlyList<SpineFigure> Figures)
{
    public SpineFigure Now => Figures.Single(figure => figure.Element == SpineElement.Now);

    public SpineFigure? Find(SpineElement element) => Figures.FirstOrDefault(figure => figure.Element == element);
}
