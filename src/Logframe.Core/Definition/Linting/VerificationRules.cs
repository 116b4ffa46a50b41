namespace Logframe.Core.Definition.Linting;

/// <summary>A promise needs means of verification: a series, named in full, that measures what the indicator says.</summary>
internal static class VerificationRules
{
    private const string Field = "verification";

    public static IEnumerable<Finding> Check(LintSubject subject)
    {
        var (measure, means) = (subject.Measure, subject.Measure.Verification);
        if (measure.Doubt is { } doubt)
        {
            yield return subject.Warning("doubt", $"In doubt: {doubt}.");
        }

        if (means.Differs is { } difference)
        {
            yield return subject.Warning(Field, $"{Series(means)} is not quite what the indicator says: {difference}.");
        }

        if (measure.Target is UnsetTarget or MilestoneTarget)
        {
            yield break;
        }

        if (subject.Indicator.Source is null && means is { Publisher: null, DataSet: null, FingertipsId: null })
        {
            yield return subject.Warning(Field, "No means of verification is stated: nothing says which figures decide.");
        }

        if (means is { FingertipsId: not null, IsFetchable: false })
        {
            yield return subject.Warning(Field, $"{Series(means)} is named without {string.Join(", ", Missing(means))}: it cannot be fetched until all of them are stated.");
        }

        if (IsNeverTogether(subject))
        {
            yield return subject.Note(Field, "The parts of the area cannot be added up exactly and no figure may stand for them together: they are judged one by one, and the worse one decides.");
        }
    }

    private static bool IsNeverTogether(LintSubject subject) =>
        subject.Measure is { AcceptsApproximation: false, Verification: { IsFetchable: true, BoardCountsResidents: false, ValueKind: { } kind } }
        && kind is not (ValueKind.Proportion or ValueKind.CrudeRate or ValueKind.Count)
        && subject.Measure.AreaKeys.Any(key => subject.Framework.Area(key).Kind == AreaKind.Combined);

    private static string Series(MeansOfVerification means) => (means.FingertipsId, means.PublishedName) switch
    {
        ({ } id, { } name) => $"Fingertips {id} \"{name}\"",
        ({ } id, null) => $"Fingertips {id}",
        _ => "The series",
    };

    private static IEnumerable<string> Missing(MeansOfVerification means)
    {
        (string Field, bool IsMissing)[] fields =
        [
            ("sex", means.Sex is null),
            ("age", means.Age is null),
            ("period-type", means.PeriodType is null),
            ("period-months", means.PeriodMonths is null),
        ];
        return fields.Where(field => field.IsMissing).Select(field => field.Field);
    }
}
