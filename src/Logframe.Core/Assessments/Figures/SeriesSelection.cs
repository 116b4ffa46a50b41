using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>Finds the one series that a means of verification means, and never the nearest one.</summary>
public static class SeriesSelection
{
    public const string Fingertips = "fingertips";

    private const int MostCandidatesNamed = 6;

    /// <summary>The series of one measure for one area.</summary>
    public static SelectedSeries Select(SeriesBook book, Measure measure, string areaCode, string areaName)
    {
        var means = measure.Verification;
        if (means.FingertipsId is not { } id)
        {
            return ReturnedSeries.Select(book, measure, areaCode, areaName);
        }

        var candidates = book.KeysOf(Fingertips, id.ToString(CultureInfo.InvariantCulture), areaCode).ToList();
        if (candidates.Count == 0)
        {
            return new SelectedSeries(null, [], NothingHeld(measure, areaName));
        }

        var matches = candidates.Where(key => Fits(key, means)).ToList();
        return matches.Count switch
        {
            1 => PublishedPoints.Read(book, matches[0], measure, areaName),
            0 => SelectedSeries.None(
                NotJudgedReason.SeriesNotFound,
                $"Fingertips {id} for {areaName} has no series for {Wanted(means)}; it has {Candidates(candidates)}."),
            _ => SelectedSeries.None(
                NotJudgedReason.SeriesNotFound,
                $"Fingertips {id} for {areaName} has {matches.Count} series that fit {Wanted(means)}: {Candidates(matches)}. The definition must say which."),
        };
    }

    /// <summary>The source is named and nothing of it is known for a place.</summary>
    public static Hindrance NothingHeld(Measure measure, string areaName) => new(
        NotJudgedReason.NoData,
        measure.Verification.FingertipsId is { } id ? $"Nothing of Fingertips {id} is held for {areaName}." : $"Nothing has been returned for {areaName}.");

    /// <summary>The series in a reader's words, such as "Fingertips 93015 (Persons, 19+ yrs, 1 year)".</summary>
    public static string Describe(SeriesKey key) => $"{Name(key)} ({Breakdown(key)})";

    /// <summary>The same, for figures that may have been taken over from a document instead of being returned.</summary>
    public static string Describe(SeriesKey key, bool isPrinted) => isPrinted ? $"Printed figures of {ReturnedSeries.MeasureOf(key)} ({Breakdown(key)})" : Describe(key);

    /// <summary>The indicator of a series in a reader's words: "Fingertips 93015", "Partner return 4.1".</summary>
    public static string Name(SeriesKey key) =>
        key.Publisher == ReturnedSeries.Publisher ? $"Partner return {ReturnedSeries.MeasureOf(key)}" : $"Fingertips {key.Indicator}";

    /// <summary>Several series by what tells them apart, for a reader who must choose.</summary>
    public static string Candidates(IReadOnlyCollection<SeriesKey> keys)
    {
        var named = keys.Select(Breakdown).Order(StringComparer.Ordinal).Take(MostCandidatesNamed);
        var more = keys.Count > MostCandidatesNamed ? $" and {keys.Count - MostCandidatesNamed} more" : "";
        return string.Join("; ", named) + more;
    }

    /// <summary>True where sex, age and length of period are those that the means of verification names, whatever the breakdown.</summary>
    public static bool FitsPeople(SeriesKey key, MeansOfVerification means) =>
        (means.Sex is null || key.Sex == means.Sex)
        && (means.Age is null || key.Age == means.Age)
        && (means.PeriodMonths is null || key.PeriodMonths == means.PeriodMonths);

    /// <summary>True where the breakdown is the one that is named, too.</summary>
    public static bool Fits(SeriesKey key, MeansOfVerification means) =>
        FitsPeople(key, means) && key.CategoryType == means.CategoryType && key.Category == means.Category;

    private static string Wanted(MeansOfVerification means)
    {
        string?[] parts = [means.Sex, means.Age, Category(means.CategoryType, means.Category), means.PeriodMonths is { } months ? Length(months) : null];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string Breakdown(SeriesKey key)
    {
        string?[] parts = [key.Sex, key.Age, Category(key.CategoryType, key.Category), Length(key.PeriodMonths)];
        return string.Join(", ", parts.Where(part => part is { Length: > 0 }));
    }

    private static string? Category(string type, string member) => type.Length == 0 ? null : $"{type}: {member}";

    private static string Length(int months) => months switch
    {
        0 => "1 day",
        1 => "1 month",
        12 => "1 year",
        _ when months % 12 == 0 => $"{months / 12} years",
        _ => $"{months} months",
    };
}
