using Logframe.Core.Observations;

namespace Logframe.Core.Definition;

/// <summary>How often a source publishes.</summary>
/// <param name="Months">Months between releases; null for an irregular cycle such as a census or an index of deprivation.</param>
public sealed record ReleaseCycle(int? Months)
{
    public static ReleaseCycle Irregular { get; } = new((int?)null);
}

/// <summary>Where the values of a measure come from, and which series of that source is meant.</summary>
/// <remarks>
/// A member is null where the framework does not state it. A measure can be fetched only when <see cref="FingertipsId"/>, sex, age,
/// period type and period length are all known, because exactly one series must match (settled by id, sex, age, year type, period length and category).
/// </remarks>
/// <param name="Publisher">Who publishes.</param>
/// <param name="DataSet">The data set by the publisher's name.</param>
/// <param name="FingertipsId">Indicator id in OHID Fingertips.</param>
/// <param name="Sex">As Fingertips prints it: "Persons", "Female".</param>
/// <param name="Age">As Fingertips prints it: "19+ yrs".</param>
/// <param name="CategoryType">Kind of breakdown; blank for the headline series.</param>
/// <param name="Category">Member of the breakdown; blank for the headline series.</param>
/// <param name="AreaKinds">Kinds of area that the series is published for.</param>
/// <param name="PeriodType">Which days a period label covers.</param>
/// <param name="PeriodMonths">Length of one period as its source states it: 12, or 36 for three years together. A count on one day has the length of its cycle.</param>
/// <param name="ValueKind">How the value is made.</param>
/// <param name="Decimals">Decimal places for display.</param>
/// <param name="Cycle">How often a new period comes.</param>
/// <param name="PublicationLagMonths">Months from the end of a period to its publication.</param>
/// <param name="GraceDays">Days after which a value that should have come is called stale.</param>
/// <param name="BoardCountsResidents">
/// True where the integrated care board's published figure counts the same people as the councils' figures, so that it may stand for them together.
/// </param>
public sealed record MeansOfVerification(
    string? Publisher,
    string? DataSet,
    int? FingertipsId,
    string? Sex,
    string? Age,
    string CategoryType,
    string Category,
    IReadOnlyList<AreaKind> AreaKinds,
    PeriodType? PeriodType,
    int? PeriodMonths,
    ValueKind? ValueKind,
    int? Decimals,
    ReleaseCycle? Cycle,
    int? PublicationLagMonths,
    int? GraceDays,
    bool BoardCountsResidents)
{
    /// <summary>The name under which the series is published; null where the definition does not record it.</summary>
    public string? PublishedName { get; init; }

    /// <summary>The unit in which the series is published, where it is not the unit of the measure.</summary>
    public Unit? PublishedUnit { get; init; }

    /// <summary>In what the published series is not quite what the indicator says; null where they agree.</summary>
    public string? Differs { get; init; }

    /// <summary>What third parties demand of whoever publishes the figures again, beside the licence; null where nothing is recorded.</summary>
    public string? Terms { get; init; }

    /// <summary>True where each period looks back over <see cref="PeriodMonths"/> and is labelled by its last part, such as twelve months to the end of a quarter.</summary>
    public bool IsRolling { get; init; }

    /// <summary>Length in months of the period that a label names: for a rolling series that of its cycle, otherwise that of the series.</summary>
    public int? LabelledMonths => IsRolling ? Cycle?.Months ?? PeriodMonths : PeriodMonths;

    /// <summary>True where a single series of a source that can be fetched is named in full.</summary>
    public bool IsFetchable =>
        FingertipsId is not null && Sex is not null && Age is not null && PeriodType is not null && PeriodMonths is not null;
}
