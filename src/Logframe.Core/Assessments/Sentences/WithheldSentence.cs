using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>Says why nothing can be said, with the latest figure where there is one.</summary>
public static class WithheldSentence
{
    public static string Say(Measure measure, Area area, Hindrance hindrance, SeriesPoint? current)
    {
        if (current is null)
        {
            return hindrance.Text;
        }

        var standing = new Phrasing(measure, area).Standing(current);
        return hindrance.Reason switch
        {
            NotJudgedReason.NoTarget => $"{standing}; no target has been set yet.",

            // These texts name the figures themselves.
            NotJudgedReason.TooEarly or NotJudgedReason.Suppressed => hindrance.Text,
            _ => $"{standing}. {hindrance.Text}",
        };
    }
}
