namespace Logframe.BrowserTests.Checks;

/// <summary>One way to look at an open page.</summary>
/// <param name="Name">What holds for a page that is as it should be.</param>
/// <param name="LookAsync">Says what is wrong, and leaves the page fit for those that follow it in the list.</param>
internal sealed record PageCheck(string Name, Func<OpenedPage, Task<IEnumerable<string>>> LookAsync)
{
    /// <summary>For any page: first as it came, then with everything unfolded, at last on paper.</summary>
    public static IReadOnlyList<PageCheck> OfFiles { get; } =
    [
        new("Shows each stop of the keyboard, and the first skips to what matters", Keyboard.FaultsAsync),
        new("Has words for every picture", Pictures.FaultsAsync),
        new("Gives axe nothing to find on a desk", opened => Axe.FaultsAsync(opened, Widths.Desk)),
        new("Gives axe nothing to find on a phone", opened => Axe.FaultsAsync(opened, Widths.Phone)),
        new("Is never scrolled sideways", Widths.FaultsAsync),
        new("Keeps still and takes the colours of whoever wants strong ones", Colours.FaultsAsync),
        new("Is printed without cutting anything off and without what is only for the screen", Paper.FaultsAsync),
        new("Makes no error, breaks no policy, opens no dialog and asks no other site", opened => Task.FromResult<IEnumerable<string>>(opened.Troubles)),
    ];

    /// <summary>For a page that a site sends.</summary>
    public static IReadOnlyList<PageCheck> OfSite { get; } =
    [
        new("Comes in few bytes over a slow line", Weight.FaultsAsync),
        new("Is whole without a script", Scriptless.FaultsAsync),
        .. OfFiles,
    ];
}
