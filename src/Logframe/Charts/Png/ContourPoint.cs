namespace Logframe.Charts.Png;

/// <summary>A point of a contour in the units of the font.</summary>
internal readonly record struct ContourPoint(double X, double Y, bool OnCurve);
