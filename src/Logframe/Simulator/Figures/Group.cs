namespace Logframe.Simulator.Figures;

/// <summary>A part of a whole: its share of the base and its level, both relative to the other parts'.</summary>
internal readonly record struct Group(double Share, double Level)
{
    public double Standardisation { get; init; } = 1;
}
