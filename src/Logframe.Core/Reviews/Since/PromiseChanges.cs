using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;

namespace Logframe.Core.Reviews.Since;

/// <summary>What became of the promises themselves between two definitions of a framework.</summary>
/// <param name="New">Promised since, as they stand now.</param>
/// <param name="Retired">No longer promised, as they last stood.</param>
/// <param name="Redefined">Promised otherwise than then.</param>
public sealed record PromiseChanges(IReadOnlyList<IndicatorAssessment> New, IReadOnlyList<IndicatorAssessment> Retired, IReadOnlyList<RedefinedIndicator> Redefined)
{
    public bool Nothing => New.Count + Retired.Count + Redefined.Count == 0;

    /// <summary>One sentence for each.</summary>
    public IEnumerable<string> Says =>
        New.Select(indicator => $"{Name(indicator)} is new: {indicator.Statement}")
            .Concat(Retired.Select(indicator => $"{Name(indicator)} is no longer promised; it last stood {ChangeSentence.Standing(indicator)}."))
            .Concat(Redefined.Select(indicator => indicator.Says));

    public static PromiseChanges Between(FrameworkAssessment then, FrameworkAssessment now) => new(
        [.. now.Indicators.Where(indicator => then.Find(indicator.Indicator.Code) is null)],
        [.. then.Indicators.Where(indicator => now.Find(indicator.Indicator.Code) is null)],
        [
            .. from indicator in now.Framework.Indicators
               where then.Framework.Find(indicator.Code) is not null && then.Framework.Hash != now.Framework.Hash
               let differences = DefinitionDifferences.OfPromise(then.Framework, now.Framework, indicator.Code).ToList()
               where differences.Count > 0
               select new RedefinedIndicator(indicator, differences),
        ]);

    private static string Name(IndicatorAssessment indicator) => $"{indicator.Indicator.Code} {indicator.Indicator.Title}";
}
