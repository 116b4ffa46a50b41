using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;

namespace Logframe.Tests.Support;

/// <summary>The simulated country without the areas of any framework.</summary>
internal static class Usual
{
    private static readonly Country Country = new([]);

    /// <summary>Everything that is published of it in a vintage.</summary>
    public static PublishedFigures Figures(int vintage) => new(vintage, Country);
}
