using System.Globalization;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>A figure in the shape of the successor: days in place of labels, dimensions in place of columns.</summary>
internal static class ObservationWriting
{
    /// <summary>Sexes that mean everybody, which the successor leaves unsaid.</summary>
    private static readonly HashSet<string> AllSexes = ["Persons", "Not applicable"];

    /// <summary>Ages that mean everybody.</summary>
    private static readonly HashSet<string> AllAges = ["All ages", "Not applicable"];

    /// <summary>Surveys of adults whose own age band is everybody they ask; the successor is simulated to leave it unsaid.</summary>
    private static readonly Dictionary<int, string> AgesOfSurveys = new() { [93015] = "19+ yrs", [93088] = "18+ yrs" };

    public static ObservationItem Of(SimulatedIndicator indicator, Figure figure)
    {
        var (from, to) = Days(indicator.YearType, figure.Year, figure.Stratum.Months);
        return new ObservationItem(
            from,
            to,
            Rounded(figure.Value),
            Rounded(figure.Interval95?.Lower),
            Rounded(figure.Interval95?.Upper),
            Rounded(figure.Interval998?.Lower),
            Rounded(figure.Interval998?.Upper),
            Rounded(figure.Count),
            Rounded(figure.Denominator),
            figure.Note is { } note ? [new NoteItem(note, "other")] : [],
            [.. Dimensions(indicator, figure.Stratum)]);
    }

    private static IEnumerable<DimensionItem> Dimensions(SimulatedIndicator indicator, Stratum stratum)
    {
        if (!AllSexes.Contains(stratum.Sex))
        {
            yield return new DimensionItem("Sex", stratum.Sex, "core", stratum.Sex == "Male" ? 1 : 2);
        }

        if (!AllAges.Contains(stratum.Age) && AgesOfSurveys.GetValueOrDefault(indicator.Id) != stratum.Age)
        {
            yield return new DimensionItem("Age", stratum.Age, "core", 1);
        }

        if (stratum.CategoryType is { } type)
        {
            yield return new DimensionItem(type.Name, stratum.CategoryName, "inequality", stratum.Category + 1);
        }
    }

    /// <summary>The survey year is written from mid-November to mid-November, a count on 31 March as the year that ends then.</summary>
    private static (DateOnly From, DateOnly To) Days(YearType type, int year, int months)
    {
        var from = type == YearType.Calendar ? new DateOnly(year, 1, 1)
            : type == YearType.Financial ? new DateOnly(year, 4, 1)
            : type == YearType.Academic ? new DateOnly(year, 9, 1)
            : type == YearType.November ? new DateOnly(year, 11, 16)
            : new DateOnly(year - 1, 4, 1);
        return (from, from.AddMonths(months).AddDays(-1));
    }

    /// <summary>Six figures, as a column of single precision holds them; whole numbers stay.</summary>
    private static double? Rounded(double? number) => number is not { } exact || exact == Math.Round(exact)
        ? number
        : double.Parse(exact.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
