namespace Logframe.Simulator.Scenario;

/// <summary>A unit by the source's numbering.</summary>
/// <param name="Id">The source's identifier.</param>
/// <param name="Multiplier">What a count divided by its base is multiplied by.</param>
/// <param name="Label">As the source prints it.</param>
internal sealed record SourceUnit(int Id, double Multiplier, string Label)
{
    public static SourceUnit Percent { get; } = new(5, 100, "%");

    public static SourceUnit PerThousand { get; } = new(7, 1000, "per 1,000");

    public static SourceUnit PerHundredThousand { get; } = new(8, 100_000, "per 100,000");

    public static SourceUnit Years { get; } = new(11, 1, "Years");
}
