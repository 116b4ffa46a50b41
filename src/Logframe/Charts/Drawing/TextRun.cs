namespace Logframe.Charts.Drawing;

/// <summary>Which way a line of text runs.</summary>
internal enum TextRun
{
    Across,

    /// <summary>From the bottom to the top, the letters lying on their backs.</summary>
    Upwards,
}
