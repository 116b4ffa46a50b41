using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Changes;

/// <summary>A promise of two parts, a level to reach by a path and a margin of England, with one dial for each cause of a change.</summary>
internal sealed record TwoParts
{
    public const string Elders = "65+ yrs";

    private const int ComparedId = 93016;

    public double? New { get; init; }

    public double Latest { get; init; } = 12.5;

    public double Baseline { get; init; } = 16;

    public double Target { get; init; } = 8;

    public string Age { get; init; } = "19+ yrs";

    public double England { get; init; } = 12.5;

    public DateOnly AsOf { get; init; } = new(2024, 11, 1);

    public World World(string definition)
    {
        var scene = Pair.Scene(new LevelTarget(LevelOperator.AtMost, Target, null), Scene.Started("2019", Baseline), asOf: AsOf, means: Scene.Series with { Age = Age });
        var (framework, level) = (scene.Framework, scene.Measure);
        var margin = level with
        {
            Key = "9.1/b",
            Target = new ComparatorTarget(ComparatorRelation.WithinPercent, Comparator.England, 5, null),
            Baseline = null,
            Verification = Scene.Series with { FingertipsId = ComparedId },
        };
        var outcome = framework.Outcomes.Single();
        return new World(
            framework with { Hash = definition, Outcomes = [outcome with { Indicators = [outcome.Indicators.Single() with { Measures = [level, margin] }] }] },
            new SeriesBook(DataNature.Real, Rows(scene).Select(row => new Vintage(row, Scene.Known, null, 1))),
            AsOf,
            MethodEdition.Current);
    }

    private IEnumerable<Observation> Rows(Scene scene)
    {
        yield return Of(scene.Row(Scene.Medway.Code!, "2022", Latest), "19+ yrs");
        yield return Of(scene.Row(Scene.Medway.Code!, "2022", 13.5), Elders);
        if (New is { } value)
        {
            yield return Of(scene.Row(Scene.Medway.Code!, "2023", value), "19+ yrs");
            yield return Of(scene.Row(Scene.Medway.Code!, "2023", value), Elders);
        }

        foreach (var (code, figure) in new[] { (Scene.Medway.Code!, 12.5), (Scene.England.Code!, England) })
        {
            var row = Of(scene.Row(code, "2022", figure), "19+ yrs");
            yield return row with { Series = row.Series with { Indicator = $"{ComparedId}" } };
        }
    }

    private static Observation Of(Observation row, string age) => row with { Series = row.Series with { Age = age } };
}
