using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;

namespace Logframe.Core.Reviews;

/// <summary>Says what became of an action in one area, with the numbers that decide.</summary>
internal sealed class ActionSentence(PlannedAction action, ExpectedLevel level, Measure measure, AreaAssessment area)
{
    private readonly Phrasing _words = new(measure, area.Area);

    private string Due => Phrasing.Day(action.Due);

    private string Expected => _words.Level(level.Operator, level.Value);

    private string Latest => area.Current is { Value: not null } current ? $" {_words.Standing(current)}, the latest figure." : "";

    public string NotDue() => $"{Expected} is expected by {Due}, which has not come.{Latest}";

    public string WithoutFigure(AnsweringFigure answer) => answer switch
    {
        { Point: { } point } => $"The figure of {area.Area.Name} for {point.Period.Label}, which would show whether {Expected} was reached by {Due}, has no value.",
        { IsPassedOver: true } => $"No figure of {area.Area.Name} describes {Due}, by which {Expected} was expected, though later ones are known.",
        _ => $"No figure of {area.Area.Name} that describes {Due}, by which {Expected} was expected, is known yet.{Latest}",
    };

    public string MethodChanged(SeriesPoint point, MethodBreak change) =>
        $"{_words.Standing(point)}, where {Expected} was expected by {Due}; the method changed on {Phrasing.Day(change.FirstDay)}, after the action was agreed, so the two are not held against each other.";

    public string Decided(SeriesPoint point, bool holds)
    {
        var amount = Math.Round(Math.Abs(point.Value!.Value - level.Value), measure.Verification.Decimals ?? 1, MidpointRounding.AwayFromZero);
        var missed = amount == 0 ? "just missed" : $"missed by {_words.Difference(amount)}";
        return $"{_words.Standing(point)}; {Expected} was expected by {Due}: {(holds ? "met" : missed)}.{Chance(point)}";
    }

    public static string NoLongerPromised(PlannedAction action, ExpectedLevel level) =>
        $"The framework no longer holds {(level.Part is { } part ? $"the part {part}" : $"{action.Subject} as one part")}, so no figure can show what became of this.";

    public static string NotJudgedIn(MeasureAssessment part, ExpectedLevel level, LogicalFramework framework) =>
        $"{part.Measure.Name} ({part.Measure.Key}) is not judged in {framework.Areas.FirstOrDefault(area => area.Key == level.Area)?.Name ?? level.Area}, so no figure can show what became of this.";

    public static string Recorded(ExpectedInWords expected, RecordedResult record) =>
        $"Expected: {Ended(expected.Words)} {record.Author} recorded on {Phrasing.Day(record.Date)} that this was {Word(record)}: {Ended(record.Says)}";

    public static string Unrecorded(PlannedAction action, ExpectedInWords expected, RecordedResult? record, DateOnly asOf) =>
        $"Expected: {Ended(expected.Words)} "
        + (asOf < action.Due ? $"It is due on {Phrasing.Day(action.Due)}, which has not come." : "It is past its day, and no figure decides it; the partnership has not recorded whether it was met.")
        + (record is null ? "" : $" {record.Author} wrote on {Phrasing.Day(record.Date)}: {Ended(record.Says)}");

    public static string Otherwise(RecordedResult record) =>
        $"{record.Author} recorded it on {Phrasing.Day(record.Date)} as {Word(record)}: {Ended(record.Says)} The figure decides.";

    private string Chance(SeriesPoint point) => point.Interval is { } interval && interval.Lower < level.Value && level.Value < interval.Upper
        ? " The interval of the figure reaches to the other side of that, so this could be chance."
        : "";

    private static string Word(RecordedResult record) => record.Result.Word().ToLowerInvariant();

    private static string Ended(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";
}
