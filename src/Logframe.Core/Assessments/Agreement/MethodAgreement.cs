using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>What the published rule sets say of one promise in one area, side by side (methods.md 3, 4.3 to 4.7, 6).</summary>
/// <remarks>The others inform; only the first is the verdict, and none of them changes it.</remarks>
/// <param name="Opinions">One per rule set, in the order of <see cref="RuleSet"/>.</param>
public sealed record MethodAgreement(IReadOnlyList<MethodOpinion> Opinions)
{
    public static MethodAgreement Of(Measure measure, AreaAssessment area)
    {
        var matter = new Matter(measure with { Breaks = area.Breaks }, area);
        return new MethodAgreement(
        [
            VerdictOpinion.Of(matter),
            DistanceOpinion.Of(matter),
            GrowthRatioOpinion.Of(matter),
            HealthyPeopleOpinion.Of(matter),
            RecentTrendOpinion.Of(matter),
            ProjectionOpinion.Of(matter),
        ]);
    }

    /// <summary>Whether all that take a side take the same one; null where fewer than two take a side.</summary>
    public bool? Agree => Sides.Count < 2 ? null : Sides.TrueForAll(opinion => opinion.Leaning == Sides[0].Leaning);

    /// <summary>At least one is favourable and one is not.</summary>
    public bool Disagree => Agree == false;

    /// <summary>The whole in one sentence.</summary>
    public string Summary => (Agree, Sides.Count) switch
    {
        (true, var count) => $"The {count} methods that take a side agree: {Words(Sides[0].Leaning)}.",
        (false, _) => $"The methods disagree: {Named(Leaning.Favourable)}; {Named(Leaning.Unfavourable)}.",
        (null, 1) => $"Only one method takes a side: {Sides[0].Name} is {Words(Sides[0].Leaning)}.",
        _ => "No method takes a side.",
    };

    private List<MethodOpinion> Sides => [.. Opinions.Where(opinion => opinion.Leaning != Leaning.NoOpinion)];

    private string Named(Leaning leaning) =>
        $"{Words(leaning)} by {string.Join(", ", Opinions.Where(opinion => opinion.Leaning == leaning).Select(opinion => opinion.Name))}";

    private static string Words(Leaning leaning) => leaning == Leaning.Favourable ? "favourable" : "unfavourable";
}
