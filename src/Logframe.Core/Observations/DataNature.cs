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
    /// <summary>The mark of made-up figures wherever they are shown.</summary>
    public const string Simulated = "SIMULATED";

    /// <summary>How tables and files mark figures: "published" or "SIMULATED".</summary>
    public static string Mark(this DataNature nature) => nature == DataNature.Simulated ? Simulated : "published";

    public static string Words(this DataNature nature) => nature switch
    {
        DataNature.Real => "real",
        DataNature.Simulated => "simulated",
        _ => throw new ArgumentOutOfRangeException(nameof(nature), nature, "This nature is not known."),
    };
}
