using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Levels;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Inequalities;

/// <summary>Reads what is published by group of people, area by area (methods.md 8.3).</summary>
public static class InequalityProfiles
{
    /// <summary>In the order of the framework; several for a part that is published in several breakdowns.</summary>
    public static IReadOnlyList<InequalityProfile> Of(LogicalFramework framework, Outcome outcome, SeriesBook book) =>
    [
        .. from indicator in outcome.Indicators
           from measure in indicator.Measures
           from area in measure.AreaKeys.Select(framework.Area).SelectMany(area => InequalityGaps.Own(framework, book, measure, area))
           let broken = measure with { Breaks = [.. measure.Breaks, .. framework.Editions.BreaksOf(framework, area)] }
           from profile in Of(indicator, broken, area, book)
           select profile,
    ];

    private static IEnumerable<InequalityProfile> Of(Indicator indicator, Measure measure, Area area, SeriesBook book)
    {
        if (InequalityGaps.IsGap(measure))
        {
            return GapAlone(indicator, measure, area, book);
        }

        return measure.Verification.FingertipsId is { } id && area.Code is { } code
            ? book.KeysOf(SeriesSelection.Fingertips, id.ToString(CultureInfo.InvariantCulture), code)
                .Where(key => key.CategoryType.Length > 0 && SeriesSelection.FitsPeople(key, measure.Verification))
                .GroupBy(key => Family(key.CategoryType))
                .OrderBy(family => family.Key, StringComparer.Ordinal)
                .Select(family => ByGroup(indicator, measure, area, book, Newest(family, book)))
                .OfType<InequalityProfile>()
            : [];
    }

    private static IEnumerable<InequalityProfile> GapAlone(Indicator indicator, Measure measure, Area area, SeriesBook book)
    {
        var published = SeriesSelection.Select(book, measure, ReturnedSeries.CodeOf(area), area.Name);
        return published.Found
            ? [new InequalityProfile(indicator, measure, area, "", measure.Unit, [], [], published.Points, InequalityGaps.Test(indicator, measure, area, published.Points))]
            : [];
    }

    /// <summary>Null where a group cannot be read.</summary>
    private static InequalityProfile? ByGroup(Indicator indicator, Measure measure, Area area, SeriesBook book, List<SeriesKey> keys)
    {
        var read = keys.ConvertAll(key => (key.Category, Series: PublishedPoints.Read(book, key, measure, area.Name)));
        if (read.Exists(group => !group.Series.Found))
        {
            return null;
        }

        var groups = read.ConvertAll(group => new ProfileGroup(group.Category, group.Series.Points));
        var ranked = groups.TrueForAll(group => DeprivationRank.Of(group.Name) is not null);
        groups = ranked
            ? [.. groups.OrderBy(group => DeprivationRank.Of(group.Name))]
            : [.. groups.OrderByDescending(group => group.Points.LastOrDefault(point => point.Value is not null)?.Value).ThenBy(group => group.Name, StringComparer.Ordinal)];
        var gap = ranked && groups.Count > 1 && measure.Polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter
            ? DeprivationGap.Between(groups[0].Points, groups[^1].Points, measure with { Target = new UnsetTarget() })
            : [];
        return new InequalityProfile(
            indicator,
            measure,
            area,
            keys[0].CategoryType,
            UnitOfGroups(measure),
            groups,
            Everyone(measure, area, book, keys[0]),
            gap,
            gap.Count == 0 ? null : InequalityGaps.Test(indicator, measure, area, gap));
    }

    private static IReadOnlyList<SeriesPoint> Everyone(Measure measure, Area area, SeriesBook book, SeriesKey group)
    {
        var whole = PublishedPoints.Read(book, group with { CategoryType = "", Category = "" }, measure, area.Name);
        return whole.Found ? whole.Points : [];
    }

    // The groups of a promised gap in percentage points are percentages.
    private static Unit? UnitOfGroups(Measure measure) =>
        measure.Verification.PublishedUnit is null && measure.Unit == Percent.Difference ? Percent : measure.Unit;

    private static Unit Percent { get; } = Unit.Of("%");

    /// <summary>Editions of one breakdown differ in the brackets of their names: "(IMD2019, 4/23 geography)".</summary>
    private static string Family(string breakdown) => breakdown.Split('(')[0].Trim();

    /// <summary>The groups of the edition that goes on longest.</summary>
    private static List<SeriesKey> Newest(IEnumerable<SeriesKey> family, SeriesBook book) =>
    [
        .. family.GroupBy(key => key.CategoryType)
            .OrderByDescending(edition => edition.Max(key => book.Find(key)[^1].Observation.SortKey))
            .ThenByDescending(edition => edition.Key, StringComparer.Ordinal)
            .First(),
    ];
}
