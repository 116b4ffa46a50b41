using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>Says how a service stands to the level agreed for the year.</summary>
public static class YearlySentence
{
    public static string Say(Evidence evidence, YearlyTarget target, YearLevel year, Standing standing, Floor floor)
    {
        var words = evidence.Words;
        var figure = $"{words.Was} {words.Beside(evidence.Value, year.Value, floor.Value)} in {evidence.Current.Period.Label}";
        var level = words.Level(target.Operator, year.Value);
        if (standing == Standing.Met)
        {
            return $"{figure}; the target of {level} for {year.Year.Label} is met.";
        }

        var held = standing == Standing.FloorHeld ? "held" : "broken";
        return year.Floor is { } own
            ? $"{figure}; the target for {year.Year.Label} is {level}, and the floor of {words.Stated(own)} is {held}."
            : $"{figure}; the target for {year.Year.Label} is {level}. No floor is stated, so amber and red cannot be told apart by the service's own rule; the default floor of {words.Apart(evidence.Value, floor.Value).Second} is {held}.";
    }
}
