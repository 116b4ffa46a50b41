using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Inequalities;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Inequality;

/// <summary>Makes the inequality charts of an assessment.</summary>
internal static class InequalityChartBuilder
{
    private const int DefaultDecimals = 1;

    /// <summary>One per part, area and kind of groups of an indicator that has figures by group, and one per gap that is published by itself.</summary>
    public static IEnumerable<InequalityChart> Of(FrameworkAssessment framework, IndicatorAssessment indicator) =>
        from outcome in framework.Outcomes
        from profile in outcome.Profiles
        where profile.Indicator.Code == indicator.Indicator.Code
        let chart = From(framework, profile)
        where chart is not null
        select chart;

    /// <summary>Why an indicator has no inequality chart.</summary>
    public static string WhyNone(IndicatorAssessment indicator) =>
        $"No figures by group of people are held for {string.Join(" or ", indicator.Measures.SelectMany(measure => measure.Areas).Select(area => area.Area.Name).Distinct())}. They may be for another area: --area england.";

    /// <summary>The chart of one profile; null where it has not one value to draw.</summary>
    public static InequalityChart? From(FrameworkAssessment framework, InequalityProfile profile)
    {
        var period = LatestPeriod(profile);
        if (period is null && profile.Gap.All(point => point.Value is null))
        {
            return null;
        }

        var measure = profile.Measure;
        var decimals = measure.Verification.Decimals ?? DefaultDecimals;
        IReadOnlyList<GroupFigure> groups = period is null ? [] : [.. profile.Groups.Select(group => new GroupFigure(InequalityWords.NameOf(group), At(group.Points, period)))];
        return new InequalityChart(
            NameOf(profile),
            $"{profile.Indicator.Code} {profile.Indicator.Title}, {profile.Area.Name}",
            InequalityWords.Subtitle(profile),
            profile.Area.Name,
            InequalityWords.Sentence(profile, groups, new ValueFormat(profile.Unit, decimals)),
            groups,
            period?.Label ?? "",
            period is null ? null : profile.Everyone.FirstOrDefault(point => point.Period == period)?.Value,
            new ValueFormat(profile.Unit, decimals),
            InequalityWords.ValueCaption(profile),
            [.. profile.Gap.SkipWhile(point => point.Value is null).Reverse().SkipWhile(point => point.Value is null).Reverse()],
            new ValueFormat(measure.Unit?.Difference, decimals),
            InequalityWords.GapCaption(profile),
            measure.Target is GapAtMostTarget target ? target.Value : null,
            [.. measure.Breaks.Where(moment => profile.Gap.Count > 0 && moment.FirstDay > profile.Gap[0].Period.Start && moment.FirstDay <= profile.Gap[^1].Period.End)],
            InequalityWords.Notes(profile, groups),
            ChartSource.Of(framework, measure, measure.Verification.FingertipsId is null, profile.Groups.SelectMany(group => group.Points).Concat(profile.Gap)),
            framework.Nature);
    }

    /// <summary>The last of the periods in which most groups have a value: two groups out of ten say nothing of the whole.</summary>
    private static Period? LatestPeriod(InequalityProfile profile) => profile.Groups
        .SelectMany(group => group.Points)
        .Where(point => point.Value is not null)
        .GroupBy(point => point.Period)
        .OrderByDescending(period => period.Count())
        .ThenByDescending(period => period.Key.End)
        .FirstOrDefault()?.Key;

    private static SeriesPoint At(IReadOnlyList<SeriesPoint> points, Period period) =>
        points.FirstOrDefault(point => point.Period == period) ?? new SeriesPoint(period, ValueState.Missing, null, null, null, null, null, null, Calculated: false);

    private static string NameOf(InequalityProfile profile)
    {
        var kind = profile.Breakdown.Length == 0 || (profile.IsByDeprivation && !profile.GroupsWholeCouncils) ? "" : "-" + string.Join('-', InequalityWords.KindOf(profile).ToLowerInvariant().Split([' ', '&', '-', ','], StringSplitOptions.RemoveEmptyEntries));
        return ChartName.Of(profile.Measure.Key, $"{profile.Area.Key}-inequality{kind}");
    }
}
