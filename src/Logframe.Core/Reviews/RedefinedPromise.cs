using Logframe.Core.Assessments.Changes;

namespace Logframe.Core.Reviews;

/// <summary>A promise that is made in other words now than at the last review: another target, deadline, baseline, area or part.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Then">The promise as it read then.</param>
/// <param name="Now">As it reads now.</param>
public sealed record RedefinedPromise(string Code, string Then, string Now)
{
    public static IEnumerable<RedefinedPromise> Between(FrameworkChanges changes) =>
        from now in changes.Now.Indicators
        let then = changes.Then.Find(now.Indicator.Code)
        where then is not null && then.Statement != now.Statement
        select new RedefinedPromise(now.Indicator.Code, then.Statement, now.Statement);
}
