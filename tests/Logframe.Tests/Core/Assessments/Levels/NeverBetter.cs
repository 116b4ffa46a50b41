using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Levels;

namespace Logframe.Tests.Core.Assessments.Levels;

/// <summary>What must hold between a level before and after something got worse or older.</summary>
internal static class NeverBetter
{
    public static void Check(LevelStanding before, LevelStanding after, Func<string> circumstances)
    {
        if (after.Judged > before.Judged || Improves(before.Verdict, after.Verdict, mayBeWithheld: true) || Improves(before.Underlying, after.Underlying, mayBeWithheld: false))
        {
            Assert.Fail($"{before} became {after}: {circumstances()}");
        }
    }

    private static bool Improves(Verdict before, Verdict after, bool mayBeWithheld) =>
        after == Verdict.CannotBeJudged ? before != Verdict.CannotBeJudged && !mayBeWithheld
        : before == Verdict.CannotBeJudged || after < before;
}
