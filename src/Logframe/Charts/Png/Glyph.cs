using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>One drawn character at one unit to the em: y grows upwards from the base line, and curves are already straight pieces.</summary>
/// <param name="Advance">How far the pen moves on.</param>
/// <param name="Contours">Closed outlines, holes turning the other way; empty for a space.</param>
internal sealed record Glyph(double Advance, IReadOnlyList<Point[]> Contours);
