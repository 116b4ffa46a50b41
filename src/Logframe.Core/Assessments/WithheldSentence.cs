using Logframe.Core.Definition;

namespace Logframe.Core.Assessments;

/// <summary>Says why nothing can be said, with the latest figure where there is one.</summary>
public static class WithheldSentence
{
    public static string Say(Measure measure, Area area, Hindrance hindrance, SeriesPoint? current)
    {
        if (current is not { Value: { } value })
        {
            return hindrance.Text;
        }

        var words = new Phrasing(measure, area);
        var standing = $"{words.Was} at {words.Value(value)} in {current.Period.Label}";
        return hindrance.Reason == NotJudgedReason.NoTarget ? $"{standing}; no target has been set yet." : $"{standing}. {hindrance.Text}";
    }
}
