using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Levels;

/// <summary>A level with random promises and figures, all of which are better when lower, drawn from a seed so that a failure can be repeated.</summary>
internal sealed class RandomLevel
{
    private const int FirstYear = 2019;

    private const string Fifths = "LSOA21 deprivation quintiles in England (IMD2019)";

    private static readonly Area[] Areas = [Scene.Kent, Scene.Medway];

    private readonly LogicalFramework _framework;

    private readonly List<Observation> _figures = [];

    private readonly Random _random;

    public RandomLevel(int seed)
    {
        _random = new Random(seed);
        var indicators = Enumerable.Range(1, _random.Next(1, 6)).Select(Promise).ToList();
        var outcome = new Outcome("9", OutcomeLevel.Outcome, "An outcome", null, indicators);
        _framework = new LogicalFramework("test", "A framework", "a paper", [.. Areas, Scene.England], "england", [], [outcome], "0");
    }

    public DateOnly AsOf { get; private set; } = new(2024, 11, 1);

    public OutcomeAssessment Judged =>
        Assessor.Assess(_framework, new SeriesBook(DataNature.Real, [.. _figures.Select(figure => new Vintage(figure, Scene.Known, null, 1))]), AsOf, Scene.Known).Outcomes.Single();

    /// <summary>Lets time pass, or makes one latest figure worse; says what it did.</summary>
    public string Worsen()
    {
        if (_random.Next(3) == 0)
        {
            AsOf = AsOf.AddMonths(_random.Next(1, 30));
            return $"it became {AsOf:O}";
        }

        var latest = Enumerable.Range(0, _figures.Count).Where(index => CanWorsen(_figures[index])).ToList();
        var chosen = latest[_random.Next(latest.Count)];
        var by = _random.NextDouble() * 6;
        _figures[chosen] = Raised(_figures[chosen], by);
        return $"{_figures[chosen].Series} rose by {by}";
    }

    // A higher figure for the least deprived narrows a gap, and a higher one for England makes a comparison easier: neither is a worsening.
    private bool CanWorsen(Observation figure) =>
        figure.Series.AreaCode != Scene.England.Code
        && !figure.Series.Category.StartsWith("Least", StringComparison.Ordinal)
        && figure.PeriodLabel == _figures.Where(other => other.Series == figure.Series).MaxBy(other => other.SortKey)!.PeriodLabel;

    private static Observation Raised(Observation figure, double by) => figure with
    {
        Value = figure.Value + by,
        Interval95 = figure.Interval95 is { } limits ? new ConfidenceInterval(limits.Lower + by, limits.Upper + by) : null,
    };

    private Indicator Promise(int number)
    {
        var scene = new Scene { Means = Scene.Series with { FingertipsId = 90_000 + number } };
        Target[] targets =
        [
            new LevelTarget(LevelOperator.AtMost, 8, null),
            new ChangePercentTarget(-20),
            new DirectionTarget(Way.Decrease),
            new MaintainTarget(null),
            new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.England, null, null),
            new UnsetTarget(),
        ];
        var measure = scene.Measure with
        {
            Key = $"9.{number}",
            Target = targets[_random.Next(targets.Length)],
            AreaKeys = _random.Next(2) == 0 ? ["medway"] : ["kent", "medway"],
            Floor = _random.Next(4) == 0 ? 18 : null,
        };
        Fill(scene, number);
        return new Indicator($"9.{number}", "A thing", IndicatorStatus.Agreed, true, scene.Deadline, "OHID", null, [], [measure]);
    }

    private void Fill(Scene scene, int number)
    {
        var last = _random.Next(2020, 2024);
        var half = _random.Next(3) == 0 ? (double?)null : 0.2 + _random.NextDouble();
        foreach (var area in (Area[])[.. Areas, Scene.England])
        {
            for (var year = FirstYear; year <= last; year++)
            {
                Add(scene, number, area, year, year == FirstYear ? 16 : 6 + _random.NextDouble() * 12, half, "", "");
            }
        }

        if (_random.Next(2) == 0)
        {
            foreach (var area in Areas)
            {
                foreach (var year in (int[])[FirstYear, last])
                {
                    Add(scene, number, area, year, 20 + _random.NextDouble() * 2, half, Fifths, "Most deprived quintile");
                    Add(scene, number, area, year, 10, half, Fifths, "Least deprived quintile");
                }
            }
        }
    }

    private void Add(Scene scene, int number, Area area, int year, double value, double? half, string type, string category)
    {
        var row = scene.Row(area.Code!, $"{year}", value);
        _figures.Add(row with
        {
            Series = row.Series with { Indicator = $"{90_000 + number}", CategoryType = type, Category = category },
            Interval95 = half is { } width ? new ConfidenceInterval(value - width, value + width) : null,
        });
    }
}
