namespace Logframe.Core.Observations;

/// <summary>An offered figure that is kept from standing, beside the one that stands meanwhile. At least one of the two is there.</summary>
/// <param name="Offered">What the source offers; null where it offers a withdrawal.</param>
/// <param name="Standing">What stands; null where nothing does.</param>
public sealed record HeldFigure(Observation? Offered, Observation? Standing)
{
    public SeriesKey Series => (Offered ?? Standing)!.Series;

    public int SortKey => (Offered ?? Standing)!.SortKey;

    public string PeriodLabel => (Offered ?? Standing)!.PeriodLabel;
}
