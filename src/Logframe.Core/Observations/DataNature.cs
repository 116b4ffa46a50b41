namespace Logframe.Core.Observations;

/// <summary>Whether figures were published or made up to show the product. A store is one or the other for life.</summary>
public enum DataNature
{
    Real,
    Simulated,
}
