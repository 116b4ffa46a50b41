using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts;

/// <summary>Words for pictures whose words are not what a test is about.</summary>
internal static class Captions
{
    public static PictureCaption Any { get; } = new(
        "3.1-medway",
        "Adults & others < 5%",
        "A \"line\" chart.",
        "OHID Fingertips 93015",
        Simulated: false,
        new PictureTable("Figures", ["Period", "Value"], [["2023/24", "22.6%"], ["2024/25", "25.3%"]]));
}
