using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Core.Reviews;

/// <summary>A theme that a board should look into, because indicators of it lag.</summary>
/// <param name="Level">The level of the framework that is the theme.</param>
/// <param name="Lagging">Its indicators that lag, the worst first.</param>
public sealed record DeepDive(Outcome Level, IReadOnlyList<LaggingIndicator> Lagging)
{
    /// <summary>Every level with an indicator that lags, the one with the worst first.</summary>
    /// <remarks>Ordered by the worst kind of lag in it, then by how many lag, then by how many of those worsen.</remarks>
    public static IReadOnlyList<DeepDive> Of(FrameworkAssessment assessment) =>
    [
        .. assessment.Outcomes
            .Select(level => new DeepDive(level.Outcome, Of(assessment.Framework, level)))
            .Where(dive => dive.Lagging.Count > 0)
            .OrderBy(dive => dive.Lagging[0].Lag)
            .ThenByDescending(dive => dive.Lagging.Count)
            .ThenByDescending(dive => dive.Lagging.Count(lagging => lagging.IsWorsening)),
    ];

    private static List<LaggingIndicator> Of(LogicalFramework framework, OutcomeAssessment level) =>
    [
        .. level.Indicators
            .Select(indicator => LagOf(indicator) is { } lag ? new LaggingIndicator(indicator, lag, framework.Delivery?.Behind(level.Outcome, indicator.Indicator)) : null)
            .OfType<LaggingIndicator>()
            .OrderBy(lagging => lagging.Lag)
            .ThenByDescending(lagging => lagging.IsWorsening),
    ];

    private static Lag? LagOf(IndicatorAssessment indicator) => indicator switch
    {
        { Verdict: Verdict.OffCourse } => Lag.OffCourse,
        { Verdict: Verdict.CannotBeJudged, UnderlyingVerdict: Verdict.OffCourse } => Lag.OffCourseWhenLastJudged,
        { Verdict: Verdict.Short } => Lag.Short,
        { Verdict: Verdict.CannotBeJudged, UnderlyingVerdict: Verdict.Short } => Lag.ShortWhenLastJudged,
        _ => null,
    };
}

/// <summary>In what way an indicator lags, the worst first.</summary>
public enum Lag
{
    OffCourse,

    /// <summary>A newer figure ought to be out; the last one was off course.</summary>
    OffCourseWhenLastJudged,

    /// <summary>Behind its target or the needed path, with the floor held.</summary>
    Short,

    /// <summary>A newer figure ought to be out; the last one was short.</summary>
    ShortWhenLastJudged,
}

/// <summary>An indicator that lags, with the plans that are to bring it back.</summary>
/// <param name="Assessment">Where it stands.</param>
/// <param name="Lag">In what way it lags.</param>
/// <param name="Plans">What the delivery plan has behind it; null where it says nothing of the outcome.</param>
public sealed record LaggingIndicator(IndicatorAssessment Assessment, Lag Lag, PlansBehind? Plans)
{
    private const int MostLeads = 3;

    public bool IsWorsening => Assessment.Carrier.Carrier.Direction == DirectionOfTravel.Worsening;

    /// <summary>Why it is chosen, in one sentence.</summary>
    public string Reason =>
        $"{Assessment.Indicator.Code} {Assessment.Indicator.Title} is {Words}{(IsWorsening ? " and worsening" : "")}{(Assessment.CouldBeChance ? ", which could be chance" : "")}{Distance}.";

    /// <summary>Which plans and leads to ask, or that there are none.</summary>
    public string Pointer => Plans switch
    {
        null or { Plans.Count: 0 } => "The delivery plan has nothing for it.",
        { AreItsOwn: true } own => $"{Counted(own.Plans.Count)} of its own: ask {Named(own.Leads)}.",
        var shared => $"No plan of its own, {Counted(shared.Plans.Count)} for its whole outcome: ask {Named(shared.Leads)}.",
    };

    private string Words => Lag switch
    {
        Lag.OffCourse => "off course",
        Lag.OffCourseWhenLastJudged => "without a new figure, and was off course when last judged",
        Lag.ShortWhenLastJudged => "without a new figure, and was short when last judged",
        _ => "short",
    };

    private string Distance => Assessment.Carrier.Carrier is { PercentOfDistance: { } way, PercentOfTime: { } time }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $": {(way < 0 ? "further from its target than at the start" : $"{Math.Round(way)}% of the way to its target")} in {Math.Round(time)}% of the time")
        : "";

    private static string Counted(int plans) => plans == 1 ? "1 plan" : $"{plans} plans";

    private static string Named(IReadOnlyList<string> leads) => leads.Count switch
    {
        0 => "nobody: no lead is named",
        <= MostLeads => string.Join(", ", leads),
        _ => string.Join(", ", leads.Take(MostLeads)) + " and others",
    };
}
