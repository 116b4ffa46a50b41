namespace Logframe.Reports.Office.Slides;

/// <summary>Where something stands on a slide, in hundredths of an inch; a slide is 1,333 wide and 750 high.</summary>
internal readonly record struct SlideBox(int Left, int Top, int Width, int Height)
{
    public const int SlideWidth = 1333;
    public const int SlideHeight = 750;

    /// <summary>Units of the file format in a hundredth of an inch.</summary>
    public const int Units = 9144;
}
