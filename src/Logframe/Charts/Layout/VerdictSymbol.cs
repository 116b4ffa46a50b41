using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Layout;

/// <summary>The symbols of verdicts, drawn as shapes because fonts differ in which of them they have.</summary>
internal static class VerdictSymbol
{
    /// <param name="verdict">Whose symbol.</param>
    /// <param name="centre">Of the symbol.</param>
    /// <param name="reach">From its centre to its edge.</param>
    /// <param name="colour">Of the symbol.</param>
    public static Mark At(Verdict verdict, Point centre, double reach, Colour colour) => verdict switch
    {
        Verdict.Achieved => new PolylineMark([centre.Moved(-reach, 0), centre.Moved(-reach * 0.3, reach * 0.7), centre.Moved(reach, -reach * 0.8)], new Stroke(colour, reach * 0.45)),
        Verdict.OnCourse => new CircleMark(centre, reach * 0.85, colour),
        Verdict.Short => Diamond(centre, reach, colour),
        Verdict.OffCourse => new PolygonMark([centre.Moved(-reach, -reach * 0.75), centre.Moved(reach, -reach * 0.75), centre.Moved(0, reach * 0.9)], colour),
        Verdict.CannotBeJudged => new CircleMark(centre, reach * 0.75, null, new Stroke(colour, reach * 0.3)),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    public static Mark Diamond(Point centre, double reach, Colour colour) =>
        new PolygonMark([centre.Moved(0, -reach), centre.Moved(reach, 0), centre.Moved(0, reach), centre.Moved(-reach, 0)], colour);
}
