namespace Logframe.Charts.Drawing;

/// <summary>One thing in a picture, in its final place.</summary>
internal abstract record Mark
{
    /// <summary>The space that it takes.</summary>
    public abstract Box Bounds { get; }

    public abstract void DrawOn(IChartCanvas canvas);
}
