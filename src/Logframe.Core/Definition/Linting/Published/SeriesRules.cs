using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Observations;

namespace Logframe.Core.Definition.Linting.Published;

/// <summary>Among the series held there must be the one that the measure names, and it must still get new periods.</summary>
internal static class SeriesRules
{
    private const string Field = "verification";

    /// <summary>A source that misses this many releases has probably stopped.</summary>
    private const int ReleasesMissed = 2;

    public static IEnumerable<Finding> Check(LintSubject subject, PublishedCatalogue catalogue)
    {
        var means = subject.Measure.Verification;
        var held = catalogue.SeriesOf(means.FingertipsId!.Value).ToList();
        if (held.Count == 0)
        {
            return [];
        }

        var absent = Absent(means, held).ToList();
        return absent.Count > 0 ? absent.Select(message => subject.Warning(Field, message)) : Periods(subject, catalogue, held);
    }

    private static IEnumerable<string> Absent(MeansOfVerification means, List<SeriesKey> held)
    {
        var before = held;
        (string, string?, Func<SeriesKey, string>)[] fields =
        [
            ("sex", means.Sex, key => key.Sex),
            ("age", means.Age, key => key.Age),
            ("period length in months", Text(means.PeriodMonths), key => Text(key.PeriodMonths)!),
        ];
        foreach (var (field, wanted, of) in fields)
        {
            if (wanted is not null && before.All(key => of(key) != wanted))
            {
                var published = before.Select(of).Distinct().Order(StringComparer.Ordinal).Take(5).Select(text => $"\"{text}\"");
                yield return $"Fingertips {means.FingertipsId} has no series of {field} \"{wanted}\"; it has {string.Join(", ", published)}.";
                yield break;
            }

            before = [.. before.Where(key => wanted is null || of(key) == wanted)];
        }
    }

    private static string? Text(int? months) => months?.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Finding> Periods(LintSubject subject, PublishedCatalogue catalogue, List<SeriesKey> held)
    {
        var means = subject.Measure.Verification;
        var latest = held.Where(key => SeriesSelection.FitsPeople(key, means))
            .SelectMany(catalogue.Book.Find)
            .Select(vintage => vintage.Observation)
            .Where(row => row.State == ValueState.Published)
            .MaxBy(row => row.SortKey);
        if (latest is null || means.PeriodType is not { } type)
        {
            yield break;
        }

        if (!Period.TryParse(latest.PeriodLabel, type, out var period))
        {
            yield return subject.Warning(Field, $"Fingertips {means.FingertipsId} prints periods such as \"{latest.PeriodLabel}\", which is no {type.Words()} period.");
        }
        else if (means.Cycle?.Months is { } months
            && period.End.AddMonths(ReleasesMissed * months + (means.PublicationLagMonths ?? 0)).AddDays(means.GraceDays ?? 0) < catalogue.AsOf)
        {
            yield return subject.Warning(Field, $"Of Fingertips {means.FingertipsId} no period after {period} is held, though later ones were due: another may have taken its place.");
        }
    }
}
