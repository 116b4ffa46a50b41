using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>Judges a thing to be done by what its owner last reported (methods.md 5); it has no series.</summary>
public static class MilestoneJudge
{
    public static Judgement Judge(MilestoneTarget milestone)
    {
        if (milestone.Progress is null)
        {
            return Judgement.Withheld(NotJudgedReason.NothingReported, "Nothing has been reported on this yet.");
        }

        return Judgement.Withheld(NotJudgedReason.NoDeadline, "Reported progress is not judged by this version.");
    }
}
