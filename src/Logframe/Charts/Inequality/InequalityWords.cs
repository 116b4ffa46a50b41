using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Inequalities;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Inequality;

/// <summary>The sentence, the captions, the remarks, the table and the long description of an inequality chart.</summary>
internal static class InequalityWords
{
    /// <summary>"Most deprived decile" for "Most deprived decile (IMD2019)".</summary>
    public static string NameOf(ProfileGroup group) => WithoutBrackets(group.Name);

    /// <summary>"Ethnic groups", "County &amp; UA deprivation deciles in England".</summary>
    public static string KindOf(InequalityProfile profile) => WithoutBrackets(profile.Breakdown.Trim('"'));

    public static string Subtitle(InequalityProfile profile)
    {
        var people = new[] { profile.Measure.Verification.Sex, profile.Measure.Verification.Age }.Where(word => word is not (null or "" or "Not applicable"));
        string[] parts = [profile.Measure.Name == profile.Indicator.Title ? "" : profile.Measure.Name, string.Join(", ", people), KindOf(profile)];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    public static string Sentence(InequalityProfile profile, IReadOnlyList<GroupFigure> groups, ValueFormat format)
    {
        var known = groups.Where(group => group.Point.Value is not null).ToList();
        string Of(GroupFigure group) => $"{format.Value(group.Point.Value!.Value)} in {(DeprivationRank.Of(group.Name) is null ? $"the group \"{group.Name}\"" : $"the {group.Name.ToLowerInvariant()}")}";
        var ends = known.Count == 0 ? "" : known.Count == 1
            ? $"In {known[0].Point.Period.Label} it was {Of(known[0])}, the only one with a figure."
            : $"In {known[0].Point.Period.Label} it was {Of(known[0])} and {Of(known[^1])}.";
        return string.Join(' ', new[] { ends, profile.Change is { } change ? Capital(change.Movement) : "" }.Where(part => part.Length > 0));
    }

    public static string ValueCaption(InequalityProfile profile)
    {
        var unit = profile.Unit switch
        {
            null => "Unit not stated",
            { Text: "%" } => "Per cent",
            var stated => Capital(stated.Display),
        };
        return $"{unit}, {(profile.Measure.Polarity switch { Polarity.LowerIsBetter => "lower is better", Polarity.HigherIsBetter => "higher is better", _ => "neither way is stated to be better" })}";
    }

    public static string GapCaption(InequalityProfile profile)
    {
        var unit = profile.Measure.Unit?.Difference.Display ?? "unit not stated";
        return profile.Groups.Count == 0 ? $"The gap as it is published, {unit}"
            : $"Gap between the most and the least deprived, {unit}; above nought the most deprived do worse";
    }

    public static IReadOnlyList<string> Notes(InequalityProfile profile, IReadOnlyList<GroupFigure> groups)
    {
        var limited = groups.Any(group => group.Point.Interval is not null) || profile.Gap.Any(point => point.Interval is not null);
        var hidden = groups.Where(group => group.Point.State == ValueState.Suppressed).Select(group => group.Name).ToList();
        string[] notes =
        [
            limited ? "Bars are 95% intervals." : "No interval is published.",
            profile.Gap.Any(point => point.Calculated) ? "Gaps are calculated from the groups, not published." : "",
            profile.GroupsWholeCouncils ? "The groups are whole councils: they say nothing of differences inside one." : "",
            hidden.Count == 0 ? "" : $"Hidden by the publisher to protect people: {string.Join(", ", hidden)}.",
            .. profile.Gap.Count == 0 ? [] : profile.Measure.Breaks.Select(moment => $"{moment.Says}: values before and after are not compared."),
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(InequalityChart chart) => new(
        chart.Title,
        ["Group or period", "Figure", "Lower 95% limit", "Upper 95% limit", "Remark"],
        [
            .. chart.Groups.Select(group => Row(group.Name, group.Point, chart.Format, chart.GroupPeriod)),
            .. chart.Everyone is { } everyone ? new[] { Row($"All of {chart.Area}", chart.Format.Cell(everyone), "", "", chart.GroupPeriod) } : [],
            .. chart.Gap.Select(point => Row($"Gap, {point.Period.Label}", point, chart.GapFormat, point.Note ?? (point.Calculated ? "calculated" : ""))),
            .. chart.GapTarget is { } target ? new[] { Row("Gap promised at most", chart.GapFormat.StatedCell(target), "", "", "target") } : [],
        ]);

    public static string Describe(InequalityChart chart)
    {
        var known = chart.Groups.Where(group => group.Point.Value is not null).ToList();
        string[] sentences =
        [
            chart.Sentence,
            known.Count == 0 ? "" : $"By group in {chart.GroupPeriod}: {string.Join("; ", known.Select(group => $"{group.Name} {chart.Format.Value(group.Point.Value!.Value)}"))}.",
            chart.Everyone is { } everyone ? $"All of {chart.Area} stood at {chart.Format.Value(everyone)}." : "",
            GapStory(chart),
            chart.GapTarget is { } target ? $"A gap of at most {chart.GapFormat.Stated(target)} is promised." : "",
            .. chart.Notes,
            chart.Source,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string GapStory(InequalityChart chart)
    {
        var known = chart.Gap.Where(point => point.Value is not null).ToList();
        string At(SeriesPoint point) => $"{chart.GapFormat.Value(point.Value!.Value)} in {point.Period.Label}";
        return known.Count switch
        {
            0 => "",
            1 => $"The gap is known once: {At(known[0])}.",
            _ => $"The gap has {known.Count} values from {known[0].Period.Label} to {known[^1].Period.Label}, the smallest {At(known.MinBy(point => point.Value)!)}, the largest {At(known.MaxBy(point => point.Value)!)}, the latest {At(known[^1])}.",
        };
    }

    private static IReadOnlyList<TableCell> Row(string name, SeriesPoint point, ValueFormat format, string remark) => Row(
        name,
        point.Value is { } value ? format.Cell(value) : point.State == ValueState.Suppressed ? "suppressed" : "none",
        point.Interval is { } lower ? format.Cell(lower.Lower) : "none",
        point.Interval is { } upper ? format.Cell(upper.Upper) : "none",
        remark);

    private static IReadOnlyList<TableCell> Row(string name, TableCell value, TableCell lower, TableCell upper, string remark) => [name, value, lower, upper, remark];

    private static string WithoutBrackets(string name) => name.Split('(')[0].Trim();

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
