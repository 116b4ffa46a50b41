using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The framework of tests and the shipped one together must hold everything that a framework can say.</summary>
public sealed class EveryKindTests
{
    private static readonly FrameworkReading EveryKind = FrameworkReader.Read(Path.Combine(AppContext.BaseDirectory, "Samples", "frameworks", "every-kind"));

    private static readonly LogicalFramework Shipped = FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;

    [Fact]
    public void The_framework_of_tests_has_no_errors()
    {
        EveryKind.Faults.ShouldNotContain(fault => fault.Severity == FaultSeverity.Error);
        EveryKind.Framework.ShouldNotBeNull();
    }

    [Fact]
    public void Every_kind_of_target_occurs()
    {
        var targets = EveryKind.Framework!.Measures.Concat(Shipped.Measures).Select(measure => measure.Target).ToList();

        typeof(Target).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Target))).Except(targets.Select(target => target.GetType())).ShouldBeEmpty();
        Enum.GetValues<LevelOperator>().Except(targets.OfType<LevelTarget>().Select(target => target.Operator)).ShouldBeEmpty();
        Enum.GetValues<ComparatorRelation>().Except(targets.OfType<ComparatorTarget>().Select(target => target.Relation)).ShouldBeEmpty();
        Enum.GetValues<Comparator>().Except(targets.OfType<ComparatorTarget>().Select(target => target.Comparator)).ShouldBeEmpty();
        Enum.GetValues<Way>().Except(targets.OfType<DirectionTarget>().Select(target => target.Way)).ShouldBeEmpty();
        Enum.GetValues<Reversal>().Except(targets.OfType<TrendReversalTarget>().Select(target => target.Require)).ShouldBeEmpty();
        Enum.GetValues<MilestoneProgress>().Except(targets.OfType<MilestoneTarget>().Select(target => target.Progress).OfType<MilestoneProgress>()).ShouldBeEmpty();
        targets.OfType<RankTarget>().ShouldContain(target => target.MaximumRank != null);
        targets.OfType<RankTarget>().ShouldContain(target => target.ImproveBy != null);
    }
}
