using Logframe.Worker;

namespace Logframe.Web.Desk.Runs;

/// <summary>How far a refresh has got, as a page and its script show it.</summary>
/// <param name="Running">False once it has ended.</param>
/// <param name="Done">Indicators finished.</param>
/// <param name="Total">Indicators to fetch; 0 until that is known.</param>
/// <param name="Sentence">The same in words.</param>
internal sealed record RefreshProgress(bool Running, int Done, int Total, string Sentence)
{
    public static RefreshProgress Of(RefreshInHand? inHand, RefreshOutcome? last) => inHand switch
    {
        null => new(false, 0, 0, Ended(last)),
        { Step: null } => new(true, 0, 0, "The source is being opened."),
        { Step: { Current: null } step } => new(true, step.Done, step.Total, $"All {step.Total} indicators have been asked for; what came is being kept."),
        { Step: { } step } => new(true, step.Done, step.Total, $"{step.Done} of {step.Total} indicators are done; {step.Current} is being fetched."),
    };

    private static string Ended(RefreshOutcome? last) => last is null
        ? "No refresh is running."
        : $"The refresh has ended, {RunWords.Of(last.Ending)}.";
}
