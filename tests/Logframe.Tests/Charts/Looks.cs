using Logframe.Charts;
using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts;

/// <summary>Every space and every size of words in which a chart must hold.</summary>
internal static class Looks
{
    private static readonly double[] TextScales = [1, 1.25, 1.5, 2];

    public static IReadOnlyList<ChartLook> All { get; } =
        [.. from look in new[] { ChartLook.Page, ChartLook.Narrow } from scale in TextScales select look with { TextScale = scale }];

    /// <summary>"page at 150%".</summary>
    public static string NameOf(ChartLook look) => $"{(look.Size == ChartLook.Page.Size ? "page" : "narrow")} at {look.TextScale:0%}{(look.Theme == Theme.Dark ? ", dark" : "")}";
}
