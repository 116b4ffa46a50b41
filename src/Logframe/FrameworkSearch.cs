using Logframe.Core.Definition;

namespace Logframe;

/// <summary>Finds in a framework what people name; what it does not hold is refused by saying what it does hold.</summary>
internal static class FrameworkSearch
{
    /// <exception cref="CommandFailure">There is no such indicator.</exception>
    public static Indicator IndicatorNamed(this LogicalFramework framework, string code) => framework.Find(code) ?? throw CommandFailure.WrongInput(
        $"There is no indicator \"{code}\" in {framework.Title}. Its codes run from {framework.Indicators.First().Code} to {framework.Indicators.Last().Code}; logframe check lists the levels.");

    /// <exception cref="CommandFailure">There is no such level.</exception>
    public static Outcome LevelNamed(this LogicalFramework framework, string code) => framework.Outcomes.FirstOrDefault(level => level.Code.Equals(code, StringComparison.OrdinalIgnoreCase))
        ?? throw CommandFailure.WrongInput($"There is no level \"{code}\". The levels are {string.Join(", ", framework.Outcomes.Select(level => level.Code))}.");

    /// <param name="framework">Where to look.</param>
    /// <param name="name">Key or code of the area.</param>
    /// <exception cref="CommandFailure">There is no such area.</exception>
    public static Area AreaNamed(this LogicalFramework framework, string name) =>
        framework.Areas.FirstOrDefault(area => name.Equals(area.Key, StringComparison.OrdinalIgnoreCase) || name.Equals(area.Code, StringComparison.OrdinalIgnoreCase))
        ?? throw CommandFailure.WrongInput($"There is no area \"{name}\" in {framework.Title}. Its areas are: {string.Join(", ", framework.Areas.Select(area => area.Key))}.");
}
