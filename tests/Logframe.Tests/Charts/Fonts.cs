using Logframe.Charts.Png;

namespace Logframe.Tests.Charts;

/// <summary>The typeface of the machine that runs the tests.</summary>
internal static class Fonts
{
    private static readonly Lazy<Typeface?> Found = new(() =>
    {
        try
        {
            return SystemFonts.Find(SystemFonts.Folders);
        }
        catch (FontNotFoundException)
        {
            return null;
        }
    });

    /// <summary>Ends the test as skipped where there is none.</summary>
    public static Typeface OfThisMachine()
    {
        Assert.SkipWhen(Found.Value is null, "This machine has no font to draw PNG pictures with.");
        return Found.Value!;
    }
}
