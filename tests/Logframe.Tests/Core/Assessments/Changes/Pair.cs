using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Changes;

/// <summary>The same promise on two days, to be changed in one respect or several.</summary>
internal static class Pair
{
    /// <summary>Medway's adults, to fall from 16% in 2019 to 8% in 2027: 12% is needed for 2023, and 10.4% holds no floor but is on course.</summary>
    public static Scene Scene(
        Target? target = null,
        Baseline? baseline = null,
        double? floor = null,
        DateOnly? asOf = null,
        MeansOfVerification? means = null,
        Deadline? deadline = null,
        IReadOnlyList<MethodBreak>? breaks = null,
        IReadOnlyList<Area>? neighbours = null) => new()
        {
            Target = target ?? new LevelTarget(LevelOperator.AtMost, 8, null),
            Baseline = baseline ?? Assessments.Scene.Started("2019", 16),
            Floor = floor,
            AsOf = asOf ?? new DateOnly(2024, 11, 1),
            Means = means ?? Assessments.Scene.Series,
            Deadline = deadline ?? new Deadline("2027", new DateOnly(2027, 12, 31)),
            Breaks = breaks ?? [],
            Neighbours = neighbours ?? [],
        };

    public static World World(Scene scene, string definition = "0", MethodEdition? methods = null) =>
        new(scene.Framework with { Hash = definition }, scene.Book, scene.AsOf, methods ?? MethodEdition.Current);

    /// <summary>What became of the one promise; the definitions are read as different ones.</summary>
    public static IndicatorChange Explain(Scene then, Scene now, MethodEdition? methods = null)
    {
        var changes = FrameworkChanges.Between(World(then, "then"), World(now, "now", methods));
        changes.Then.Indicators.Single().Verdict.ShouldBe(changes.Moved.Single().Then.Verdict, "a mixture of nothing from now is then");
        changes.Now.Indicators.Single().Verdict.ShouldBe(changes.Moved.Single().Now.Verdict, "a mixture of everything from now is now");
        return changes.Moved.Single();
    }

    public static IEnumerable<ChangeCause> Causes(this IndicatorChange change) => change.Causes.Select(cause => cause.Cause);

    public static void ShouldAddUp(this IndicatorChange change)
    {
        change.Causes.Sum(cause => cause.Share).ShouldBe(1, 1e-12);
        if (change.Move is { } move)
        {
            change.Causes.Sum(cause => cause.Moved!.Value).ShouldBe(move.By, 1e-9);
        }
    }
}
