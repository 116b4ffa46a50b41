namespace Logframe.Core.Assessments;

/// <summary>The circumstances that an assessment may carry: none of them changes a colour, and a reader should know each.</summary>
public static class AssessmentFlags
{
    /// <summary>A newer value ought to be out by now.</summary>
    public const string Stale = "stale";

    /// <summary>The publisher calls the latest value provisional.</summary>
    public const string Provisional = "provisional";

    /// <summary>The deadline is past and the period that answers it is not published yet.</summary>
    public const string AwaitingFinalData = "awaiting_final_data";

    public const string NoDeadline = "no_deadline";

    public const string NoBaselineValue = "no_baseline_value";

    /// <summary>The framework states the baseline without saying which period it describes.</summary>
    public const string NoBaselinePeriod = "no_baseline_period";

    /// <summary>The owner's floor is stricter than what is due today, so the default floor serves for now.</summary>
    public const string ExplicitFloorNotYetApplicable = "explicit_floor_not_yet_applicable";

    /// <summary>The owner states no floor for the year, so that amber and red cannot be told apart by the owner's rule and the default floor serves.</summary>
    public const string FloorNotStated = "floor_not_stated";

    /// <summary>No figure covers the areas together, so each was judged alone.</summary>
    public const string JudgedSeparately = "judged_separately";

    /// <summary>The figure was made by this product from published ones.</summary>
    public const string Calculated = "calculated";

    /// <summary>The figure is an approximation that the owner has accepted.</summary>
    public const string Approximate = "approximate";

    /// <summary>A count was worked back from a value and its denominator.</summary>
    public const string CountsDerived = "counts_derived";

    /// <summary>The two values were compared without a test, because no interval is published.</summary>
    public const string NotTested = "not_tested";

    /// <summary>Not significantly different only because the interval is wide: the value itself is well on the worse side.</summary>
    public const string Imprecise = "imprecise";

    /// <summary>The latest two periods share years, so their difference is not tested.</summary>
    public const string OverlappingPeriods = "overlapping_periods";

    /// <summary>The source has no fixed release cycle.</summary>
    public const string IrregularReleases = "irregular_releases";

    /// <summary>The definition does not say when a newer value ought to be out, so staleness cannot be told.</summary>
    public const string FreshnessNotStated = "freshness_not_stated";
}
