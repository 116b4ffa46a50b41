using System.ComponentModel.DataAnnotations;

namespace Logframe.Core.Observations.Plausibility;

/// <summary>The thresholds beyond which an offered figure is held for a person to decide on.</summary>
public sealed class PlausibilityOptions
{
    public const string Section = "Plausibility";

    /// <summary>A new period is held beyond this many robust standard deviations of the series' own changes.</summary>
    [Range(3.0, 100.0)]
    public double JumpDeviations { get; set; } = 6;

    /// <summary>Values that a series must have before a jump of it can be told.</summary>
    [Range(4, 100)]
    public int JumpMinimumValues { get; set; } = 6;

    /// <summary>The least standard deviation of a change that is reckoned with, as a share of the value.</summary>
    [Range(0.0, 1.0)]
    public double JumpFloor { get; set; } = 0.03;

    /// <summary>A revision smaller than this share of the value is never held, however narrow its interval.</summary>
    [Range(0.0, 1.0)]
    public double RevisionFloor { get; set; } = 0.01;

    /// <summary>Where a value has no interval: the share of it that a revision may change.</summary>
    [Range(0.0, 10.0)]
    public double RevisionWithoutInterval { get; set; } = 0.1;

    /// <summary>The share of the standing rows that a whole answer may lack.</summary>
    [Range(0.0, 1.0)]
    public double RowsLost { get; set; } = 0.3;

    /// <summary>Rows that must stand before their loss is called a collapse.</summary>
    [Range(1, 1_000_000)]
    public int RowsMinimum { get; set; } = 20;

    /// <summary>Values that must stand and be offered again before a change of unit can be told from them.</summary>
    [Range(2, 1000)]
    public int UnitMinimumValues { get; set; } = 5;

    /// <summary>The share of them that must have been multiplied by the same power of ten.</summary>
    [Range(0.5, 1.0)]
    public double UnitShare { get; set; } = 0.9;

    /// <summary>More series than this of one indicator, held for one reason, are one case and not one each.</summary>
    [Range(1, 1000)]
    public int CasesPerIndicator { get; set; } = 12;
}
