namespace Logframe.BrowserTests.Checks;

/// <summary>How wide a page is in windows of many widths, in CSS pixels.</summary>
internal static class Widths
{
    public const int Desk = 1280;

    public const int Phone = 360;

    /// <remarks>A window of 1,280 pixels enlarged to 200% is 640 wide, and to 400% is 320 (WCAG 1.4.10); 3,840 is a wall.</remarks>
    private static readonly int[] All = [320, 640, 3840];

    public static async Task<IEnumerable<string>> FaultsAsync(OpenedPage opened)
    {
        var faults = new List<string>();
        foreach (var width in All)
        {
            await opened.ResizeAsync(width);
            faults.AddRange(await TooWideAsync(opened, width));
        }

        return faults;
    }

    public static async Task<IEnumerable<string>> TooWideAsync(OpenedPage opened, int width) =>
        await opened.WidthAsync() is var wide && wide > width ? [$"is {wide} wide at {width}: {await opened.WidestAsync(width)}"] : [];
}
