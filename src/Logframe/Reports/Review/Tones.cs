using Logframe.Core.Assessments;

namespace Logframe.Reports.Review;

/// <summary>The class that gives a verdict its colour on a page.</summary>
internal static class Tones
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Achieved => "met",
        Verdict.OnCourse => "good",
        Verdict.Short => "short",
        Verdict.OffCourse => "off",
        _ => "none",
    };
}
