namespace Logframe.Charts.Png;

/// <summary>A font in its two weights.</summary>
internal sealed record Typeface(TrueTypeFont Regular, TrueTypeFont Bold);
