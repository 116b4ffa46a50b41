using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Definitions.Reading;

/// <summary>The means of verification as far as one place states them: an indicator, or one of its measures on top of that.</summary>
internal sealed record PartialVerification
{
    public string? Publisher { get; init; }

    public string? DataSet { get; init; }

    public int? FingertipsId { get; init; }

    public string? PublishedName { get; init; }

    public string? PublishedUnit { get; init; }

    public string? Differs { get; init; }

    public string? Terms { get; init; }

    public string? Sex { get; init; }

    public string? Age { get; init; }

    public string? CategoryType { get; init; }

    public string? Category { get; init; }

    public IReadOnlyList<AreaKind>? AreaKinds { get; init; }

    public PeriodType? PeriodType { get; init; }

    public int? PeriodMonths { get; init; }

    public bool? Rolling { get; init; }

    public ValueKind? ValueKind { get; init; }

    public int? Decimals { get; init; }

    public ReleaseCycle? Cycle { get; init; }

    public int? PublicationLagMonths { get; init; }

    public int? GraceDays { get; init; }

    public bool? BoardCountsResidents { get; init; }

    public IReadOnlyList<MethodBreak>? Breaks { get; init; }

    /// <summary>The same, with what is not stated here taken from elsewhere.</summary>
    public PartialVerification Over(PartialVerification other) => new()
    {
        Publisher = Publisher ?? other.Publisher,
        DataSet = DataSet ?? other.DataSet,
        FingertipsId = FingertipsId ?? other.FingertipsId,
        PublishedName = PublishedName ?? other.PublishedName,
        PublishedUnit = PublishedUnit ?? other.PublishedUnit,
        Differs = Differs ?? other.Differs,
        Terms = Terms ?? other.Terms,
        Sex = Sex ?? other.Sex,
        Age = Age ?? other.Age,
        CategoryType = CategoryType ?? other.CategoryType,
        Category = Category ?? other.Category,
        AreaKinds = AreaKinds ?? other.AreaKinds,
        PeriodType = PeriodType ?? other.PeriodType,
        PeriodMonths = PeriodMonths ?? other.PeriodMonths,
        Rolling = Rolling ?? other.Rolling,
        ValueKind = ValueKind ?? other.ValueKind,
        Decimals = Decimals ?? other.Decimals,
        Cycle = Cycle ?? other.Cycle,
        PublicationLagMonths = PublicationLagMonths ?? other.PublicationLagMonths,
        GraceDays = GraceDays ?? other.GraceDays,
        BoardCountsResidents = BoardCountsResidents ?? other.BoardCountsResidents,
        Breaks = Breaks ?? other.Breaks,
    };

    /// <summary>What a measure carries; a category that is not stated is blank, which is the headline series.</summary>
    public MeansOfVerification Complete() => new(
        Publisher,
        DataSet,
        FingertipsId,
        Sex,
        Age,
        CategoryType ?? "",
        Category ?? "",
        AreaKinds ?? [],
        PeriodType,
        PeriodMonths,
        ValueKind,
        Decimals,
        Cycle,
        PublicationLagMonths,
        GraceDays,
        BoardCountsResidents ?? false)
    {
        PublishedName = PublishedName,
        PublishedUnit = PublishedUnit is { } unit ? Unit.Of(unit) : null,
        Differs = Differs,
        Terms = Terms,
        IsRolling = Rolling ?? false,
    };
}
