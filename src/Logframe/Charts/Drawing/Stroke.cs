namespace Logframe.Charts.Drawing;

/// <summary>How a line is drawn: round where it turns, cut straight where it ends.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">In units.</param>
/// <param name="Dash">Null for an unbroken line.</param>
internal sealed record Stroke(Colour Colour, double Width, Dash? Dash = null);
