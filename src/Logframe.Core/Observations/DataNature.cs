namespace Logframe.Core.Observations;

/// <summary>Whether figures were published or made up to show the product. A store is one or the other for life.</summary>
public enum DataNature
{
    Real,
    Simulated,
}

/// <summary>The nature of figures in words.</summary>
public static class DataNatures
{
    public static string Words(this DataNature nature) => nature switch
    {
        DataNature.Real => "real",
        DataNature.Simulated => "simulated",
        _ => throw new ArgumentOutOfRangeException(nameof(nature), nature, "This nature is not known."),
    };
}
