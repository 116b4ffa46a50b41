using System.Text.Json;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Tests.Support;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>The end-to-end cases of methods.md 6.6 a second way round: as a framework with one promise and a book of figures.</summary>
public class VectorAgreementTests
{
    private static readonly string File = Path.Combine(Repository.SharedVectors, "22_assess_ovi.json");

    public static TheoryData<string> Cases() => Path.Exists(File) ? [.. Read().Select(each => each.GetProperty("id").GetString()!)] : ["absent"];

    [Theory, MemberData(nameof(Cases))]
    public void The_engine_agrees_with_the_case(string id)
    {
        Repository.SkipUnlessPresent(File);
        var single = Read().Single(each => each.GetProperty("id").GetString() == id);
        var (inputs, expected) = (single.GetProperty("inputs"), single.GetProperty("expected"));
        Assert.SkipWhen(Text(inputs.GetProperty("target"), "shape") == "geometric", "The definition of a framework knows straight paths only.");

        var judged = SceneOf(inputs).InMedway;

        if (expected.TryGetProperty("error", out _))
        {
            judged.Reason.ShouldBe(NotJudgedReason.DefinitionFault);
            return;
        }

        judged.UnderlyingVerdict.ShouldBe(VerdictOf(expected));
        judged.Flags.Order().ShouldBe(expected.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()!).Order());
        judged.Direction.ShouldBe(DirectionOf(Text(expected, "direction_of_travel")!));
        judged.TargetPeriod?.End.ShouldBe(DateOnly.Parse(Text(expected, "target_period_end")!, null));
        judged.FloorRule.ShouldBe(Text(expected, "floor_rule"));
        Close(judged.Floor, Number(expected, "floor"));
        Close(judged.PercentOfDistance, Number(expected, "percent_distance"));
        Close(judged.PercentOfTime, Number(expected, "percent_time"));
        if (judged.Expected is not null)
        {
            Close(judged.Expected, Number(expected, "expected"));
        }

        if (Text(expected, "certainty") is { } certainty)
        {
            judged.Certainty.ToString().ShouldBe(certainty, StringCompareShould.IgnoreCase);
        }
    }

    private static List<JsonElement> Read()
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(File));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(each => each.Clone())];
    }

    private static Scene SceneOf(JsonElement inputs)
    {
        var indicator = inputs.GetProperty("indicator");
        var type = Enum.Parse<PeriodType>(Text(indicator, "period_type")!, ignoreCase: true);
        var target = inputs.GetProperty("target");
        var series = inputs.GetProperty("series").EnumerateArray().ToList();
        var start = Text(inputs.GetProperty("baseline"), "period")!;
        var period = Period.Parse(start, type);
        var months = period.Months;
        // The product never takes a baseline from the series: what the case leaves to it is put into the definition here.
        var value = Number(inputs.GetProperty("baseline"), "value") ?? series.Where(row => Text(row, "period") == start).Select(row => Number(row, "value")).FirstOrDefault();
        var deadline = Text(target, "deadline");
        var scene = new Scene
        {
            AsOf = DateOnly.Parse(Text(inputs, "as_of")!, null),
            Polarity = Text(indicator, "polarity") == "LowIsGood" ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
            Baseline = new Baseline(value, period, null, "the case", null),
            Deadline = deadline is null ? null : new Deadline(deadline, DateOnly.Parse(deadline, null)),
            Target = Number(target, "value") is { } level ? new LevelTarget(Way(Text(target, "type")!), level, null) : new UnsetTarget(),
            Floor = Number(target, "floor"),
            Breaks = [.. inputs.GetProperty("method_breaks").EnumerateArray().Select(day => new MethodBreak(DateOnly.Parse(day.GetString()!, null), "the case"))],
            Means = Scene.Series with
            {
                PeriodType = type,
                PeriodMonths = months,
                Cycle = new ReleaseCycle((int)Number(indicator, "release_cycle_months")!),
                PublicationLagMonths = (int)Number(indicator, "publication_lag_months")!,
                GraceDays = (int)Number(indicator, "grace_days")!,
                Decimals = (int)Number(indicator, "decimals")!,
            },
        };
        foreach (var row in series)
        {
            var hidden = row.TryGetProperty("suppressed", out var suppressed) && suppressed.ValueKind == JsonValueKind.True;
            var provisional = row.TryGetProperty("provisional", out var early) && early.ValueKind == JsonValueKind.True;
            var observation = scene.Row("E06000035", Text(row, "period")!, Number(row, "value")) with
            {
                Note = provisional ? "Provisional" : null,
                Interval95 = Number(row, "lower95") is { } lower ? new ConfidenceInterval(lower, Number(row, "upper95")!.Value) : null,
            };
            scene.With(hidden ? observation with { State = ValueState.Suppressed } : observation);
        }

        return scene;
    }

    private static LevelOperator Way(string type) => type switch
    {
        "at_least" => LevelOperator.AtLeast,
        "at_most" => LevelOperator.AtMost,
        "above" => LevelOperator.Above,
        "below" => LevelOperator.Below,
        _ => throw new ArgumentException(type),
    };

    private static Verdict VerdictOf(JsonElement expected) => (Text(expected, "rag"), Text(expected, "progress_status")) switch
    {
        ("green", "achieved" or "achieved_early") => Verdict.Achieved,
        ("green", _) => Verdict.OnCourse,
        ("amber", _) => Verdict.Short,
        ("red", _) => Verdict.OffCourse,
        _ => Verdict.CannotBeJudged,
    };

    private static DirectionOfTravel DirectionOf(string word) => word switch
    {
        "improved" => DirectionOfTravel.Improving,
        "worsened" => DirectionOfTravel.Worsening,
        "same" => DirectionOfTravel.NoRealChange,
        _ => DirectionOfTravel.CannotCompare,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static void Close(double? actual, double? expected)
    {
        actual.HasValue.ShouldBe(expected.HasValue);
        if (actual is { } a && expected is { } e)
        {
            a.ShouldBe(e, 1e-9 * Math.Max(1, Math.Abs(e)));
        }
    }
}
