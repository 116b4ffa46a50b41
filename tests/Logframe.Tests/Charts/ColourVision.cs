using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts;

/// <summary>What a colour looks like to a reader who lacks one kind of cone, and how far apart two colours seem.</summary>
/// <remarks>
/// Machado, Oliveira and Fernandes (2009), A physiologically-based model for simulation of color vision deficiency, IEEE Transactions on
/// Visualization and Computer Graphics 15(6), at full severity, in linear light. Distances are CIE 1976 L*a*b* under D65.
/// </remarks>
internal static class ColourVision
{
    public static IReadOnlyDictionary<string, double[]> Kinds { get; } = new Dictionary<string, double[]>
    {
        ["all cones"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static double Distance(Colour one, Colour other, double[] vision)
    {
        var (a, b) = (Lab(one, vision), Lab(other, vision));
        return Math.Sqrt(a.Zip(b).Sum(pair => Math.Pow(pair.First - pair.Second, 2)));
    }

    private static double[] Lab(Colour colour, double[] vision)
    {
        double[] light = [Luminance.Linear(colour.Red), Luminance.Linear(colour.Green), Luminance.Linear(colour.Blue)];
        double Seen(int row) => Math.Clamp(Enumerable.Range(0, 3).Sum(column => vision[(3 * row) + column] * light[column]), 0, 1);
        var (red, green, blue) = (Seen(0), Seen(1), Seen(2));
        var x = Root(((0.4124564 * red) + (0.3575761 * green) + (0.1804375 * blue)) / 0.95047);
        var y = Root((0.2126729 * red) + (0.7151522 * green) + (0.0721750 * blue));
        var z = Root(((0.0193339 * red) + (0.1191920 * green) + (0.9503041 * blue)) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Root(double light) => light > 216.0 / 24389 ? Math.Cbrt(light) : ((24389.0 / 27 * light) + 16) / 116;
}
