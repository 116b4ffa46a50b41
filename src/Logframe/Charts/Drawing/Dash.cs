namespace Logframe.Charts.Drawing;

/// <summary>A line broken into pieces of one length with spaces of another, beginning with a piece.</summary>
internal sealed record Dash(double Piece, double Space);
