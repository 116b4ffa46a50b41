using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Tests.Support;
using YamlDotNet.Serialization;
using Facts = System.Collections.Generic.Dictionary<object, object?>;

namespace Logframe.Tests.Definitions;

/// <summary>The shipped definition states what the matrix states, fact by fact, and adds no figure to it.</summary>
public class MatrixComparisonTests
{
    /// <summary>Where the definition writes a fact in a way that can be calculated with; the words of the source stand in a note.</summary>
    private static readonly Dictionary<string, string> Rewritten = new() { ["2018-19"] = "2018/19", ["from April 2021"] = "Apr 2021" };

    private readonly LogicalFramework _framework = ShippedFrameworks.KentAndMedway;

    [Fact]
    public void States_every_fact_of_every_indicator()
    {
        var differences = new List<string>();
        foreach (var (level, outcome) in Levels().Zip(_framework.Outcomes))
        {
            Same(outcome.Code, "narrative", outcome.Narrative, Text(level, "narrative"), differences);
            if (level.ContainsKey("name"))
            {
                Same(outcome.Code, "name", outcome.Name, Text(level, "name"), differences);
            }

            var facts = Items(level, "indicators");
            SameList(outcome.Code, "indicators", outcome.Indicators.Select(one => one.Code), facts.Select(one => Text(one, "code")), differences);
            foreach (var (expected, indicator) in facts.Zip(outcome.Indicators))
            {
                Compare(expected, indicator, differences);
            }
        }

        differences.ShouldBeEmpty();
    }

    private static void Compare(Facts expected, Indicator indicator, List<string> differences)
    {
        Same(indicator.Code, "title", indicator.Title, Text(expected, "title"), differences);
        Same(indicator.Code, "in_strategy", indicator.InStrategy, Text(expected, "in_strategy") == "true", differences);
        Same(indicator.Code, "by", indicator.Deadline?.AsWritten ?? "unset", Text(expected, "by"), differences);
        Same(indicator.Code, "source", indicator.Source ?? "not stated", Text(expected, "source"), differences);
        Same(indicator.Code, "basis", indicator.Basis, Text(expected, "basis"), differences);
        Same(indicator.Code, "status", indicator.Status, StatusOf(Text(expected, "status")), differences);
        foreach (var id in Ids(expected))
        {
            var known = indicator.Measures.Select(measure => measure.Verification.FingertipsId).Concat(indicator.AlsoCites.Select(cited => (int?)cited.FingertipsId));
            Same(indicator.Code, $"cites {id}", known.Contains(id), true, differences);
        }

        foreach (var part in (Text(expected, "note") ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries).Where(_ => indicator.Code != "3.7"))
        {
            Same(indicator.Code, "note", indicator.Notes.Any(note => note.Contains(part, StringComparison.Ordinal)), true, differences);
        }

        var parts = Items(expected, "parts");
        Same(indicator.Code, "parts", indicator.Measures.Count, parts.Count, differences);
        foreach (var (facts, measure) in parts.Zip(indicator.Measures))
        {
            Compare(facts, measure, differences);
        }
    }

    private static void Compare(Facts expected, Measure measure, List<string> differences)
    {
        var name = string.Join(", ", expected.Where(pair => string.IsNullOrEmpty(pair.Value as string) && pair.Value is not Facts and not List<object>).Select(pair => (string)pair.Key).Prepend(Text(expected, "measure")));
        Same(measure.Key, "measure", measure.Name, name, differences);
        Same(measure.Key, "unit", measure.Unit?.Text, Text(expected, "unit"), differences);
        Same(measure.Key, "better", measure.Polarity, Text(expected, "better") switch { "higher" => Polarity.HigherIsBetter, "lower" => Polarity.LowerIsBetter, _ => null }, differences);
        var areas = expected.TryGetValue("areas", out var list) ? ((List<object>)list!).Cast<string>().ToArray() : ["kent-and-medway"];
        SameList(measure.Key, "areas", measure.AreaKeys, areas, differences);
        if (Ids(expected) is [var id])
        {
            Same(measure.Key, "fingertips", measure.Verification.FingertipsId, id, differences);
        }

        var target = (Facts)expected["target"]!;
        Same(measure.Key, "target", measure.Target with { Note = null }, TargetOf(target), differences);
        Same(measure.Key, "tolerance", measure.Target.Note, Text(target, "tolerance"), differences);
        var baseline = expected.TryGetValue("baseline", out var stated) ? (Facts)stated! : [];
        var period = Text(baseline, "period");
        Same(measure.Key, "baseline value", measure.Baseline?.Value, Number(baseline, "value"), differences);
        Same(measure.Key, "baseline period", measure.Baseline?.Period?.Label, period is null ? null : Rewritten.GetValueOrDefault(period, period), differences);
        Same(measure.Key, "baseline England", measure.Baseline?.England, Number(baseline, "england"), differences);
        if (Text(baseline, "note") is { } note)
        {
            Same(measure.Key, "baseline note", measure.Baseline?.Note, note, differences);
        }
    }

    private static Target TargetOf(Facts facts) => (Text(facts, "kind"), Text(facts, "relation")) switch
    {
        ("at_least", _) => new LevelTarget(LevelOperator.AtLeast, Number(facts, "value")!.Value, Text(facts, "standard")),
        ("at_most", _) => new LevelTarget(LevelOperator.AtMost, Number(facts, "value")!.Value, Text(facts, "standard")),
        ("above", _) => new LevelTarget(LevelOperator.Above, Number(facts, "value")!.Value, Text(facts, "standard")),
        ("below", _) => new LevelTarget(LevelOperator.Below, Number(facts, "value")!.Value, Text(facts, "standard")),
        ("maintain", _) => new MaintainTarget(Number(facts, "value")),
        ("change_points", _) => new ChangePointsTarget(Number(facts, "by")!.Value),
        ("change_percent", _) => new ChangePercentTarget(Number(facts, "by")!.Value),
        ("direction", _) => new DirectionTarget(Text(facts, "way") == "increase" ? Way.Increase : Way.Decrease),
        ("gap_at_most", _) => new GapAtMostTarget(Number(facts, "value")!.Value),
        ("ratio_below", _) => new RatioBelowTarget(Number(facts, "value")!.Value),
        ("trend_reversal", _) => new TrendReversalTarget(Reversal.Reverse) { Adverse = Text(facts, "rising") == "true" ? Way.Increase : Way.Decrease },
        ("milestone", _) => new MilestoneTarget(null, null, null, null),
        ("unset", _) => new UnsetTarget(),
        // The measure is itself "% above England", so that this is a level of it (methods.md 5.1).
        ("comparator", "above_percent") => new LevelTarget(LevelOperator.AtLeast, Number(facts, "percent")!.Value, null),
        ("comparator", "better") => Standing(facts, ComparatorRelation.Better, null),
        ("comparator", "similar") => Standing(facts, ComparatorRelation.Similar, null),
        ("comparator", "similar_or_better") => Standing(facts, ComparatorRelation.SimilarOrBetter, null),
        ("comparator", "within_percent") => Standing(facts, ComparatorRelation.WithinPercent, Number(facts, "percent")),
        ("comparator", "gap_smaller_by_points") => Standing(facts, ComparatorRelation.BetterByPoints, Number(facts, "points")),
        var unknown => throw new InvalidOperationException($"The matrix has a kind of target that this test does not know: {unknown}."),
    };

    private static ComparatorTarget Standing(Facts facts, ComparatorRelation relation, double? amount) => new(
        relation,
        Text(facts, "comparator") switch
        {
            "england" => Comparator.England,
            "best_neighbour" => Comparator.BestNeighbour,
            "national_standard" => Comparator.NationalStandard,
            var unknown => throw new InvalidOperationException($"Unknown comparator {unknown}."),
        },
        amount,
        null);

    private static IndicatorStatus StatusOf(string? word) => word switch
    {
        "agreed" => IndicatorStatus.Agreed,
        "to-approve" => IndicatorStatus.ToApprove,
        "changing" => IndicatorStatus.Changing,
        "tbc" => IndicatorStatus.ToBeConfirmed,
        "placeholder" => IndicatorStatus.Placeholder,
        _ => throw new InvalidOperationException($"Unknown status {word}."),
    };

    private static List<Facts> Levels()
    {
        Repository.SkipUnlessPresent(Repository.SharedMatrix);
        return Items(new DeserializerBuilder().Build().Deserialize<Facts>(File.ReadAllText(Repository.SharedMatrix)), "levels");
    }

    private static List<Facts> Items(Facts facts, string key) => [.. ((List<object>)facts[key]!).Cast<Facts>()];

    private static string? Text(Facts facts, string key) => facts.TryGetValue(key, out var value) ? value as string : null;

    private static double? Number(Facts facts, string key) => Text(facts, key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    private static List<int> Ids(Facts facts) =>
        facts.TryGetValue("fingertips", out var ids) ? [.. ((List<object>)ids!).Select(id => int.Parse((string)id, CultureInfo.InvariantCulture))] : [];

    private static void Same<T>(string where, string fact, T actual, T expected, List<string> differences)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
        {
            differences.Add($"{where} {fact}: \"{actual}\" instead of \"{expected}\"");
        }
    }

    private static void SameList(string where, string fact, IEnumerable<string?> actual, IEnumerable<string?> expected, List<string> differences) =>
        Same(where, fact, string.Join(", ", actual), string.Join(", ", expected), differences);
}
