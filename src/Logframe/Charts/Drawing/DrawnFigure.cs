namespace Logframe.Charts.Drawing;

/// <summary>The figures that a mark stands for, so that a program can read a picture back.</summary>
/// <param name="Series">Whose they are: an area, "England", "Target".</param>
/// <param name="At">A period or a category for each of them; for a line or an interval one for each of its points.</param>
/// <param name="Values">As many, rounded as the table rounds them.</param>
internal sealed record DrawnFigure(string Series, IReadOnlyList<string> At, IReadOnlyList<double> Values)
{
    /// <summary>Where something stands, in words, for a mark that shows no number.</summary>
    public string? State { get; private init; }

    public static DrawnFigure OfState(string series, string at, string state) => new(series, [at], []) { State = state };

    public static DrawnFigure Of(string series, string at, double value) => new(series, [at], [value]);
}
