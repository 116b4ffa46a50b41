using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;

namespace Logframe.Tests.Core.Observations.Continuity;

/// <summary>Figures held and offered of one indicator, and what becomes of them.</summary>
internal static class Continuations
{
    public static Observation Row(int year, double value, string sex = "Persons", string age = "All ages", string area = "E10000016") => new(
        new SeriesKey("fingertips", "93015", area, sex, age, "", "", 12),
        $"{year}",
        year * 10_000,
        ValueState.Published,
        value,
        new ConfidenceInterval(value - 1, value + 1),
        null,
        null,
        1234,
        null,
        null,
        null);

    public static (IReadOnlyList<Observation> Rows, IReadOnlyList<string> Remarks) Continue(
        IReadOnlyCollection<Observation> held,
        IReadOnlyCollection<Observation> offered,
        params IReadOnlyCollection<People> stated) => Continue(held, [], offered, stated);

    public static (IReadOnlyList<Observation> Rows, IReadOnlyList<string> Remarks) Continue(
        IReadOnlyCollection<Observation> held,
        IReadOnlyCollection<Observation> keptBack,
        IReadOnlyCollection<Observation> offered,
        IReadOnlyCollection<People> stated)
    {
        var remarks = new List<string>();
        var rows = new SeriesContinuation(new RouteLosses(1e-4), held, keptBack, stated).Continue(offered, remarks.Add).ToList();
        return (rows, remarks);
    }
}
