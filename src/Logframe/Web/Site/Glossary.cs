namespace Logframe.Web.Site;

/// <summary>A word of the field in plain English.</summary>
/// <param name="Term">The word.</param>
/// <param name="Meaning">What it means here.</param>
internal sealed record Glossary(string Term, string Meaning)
{
    /// <summary>In alphabetical order.</summary>
    public static IReadOnlyList<Glossary> All { get; } = [.. Terms().OrderBy(entry => entry.Term, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Where it stands on the page of all of them.</summary>
    public string Anchor => "term-" + Term.ToLowerInvariant().Replace(' ', '-');

    private static IEnumerable<Glossary> Terms() =>
    [
        new("As known on", "What could be said at the end of a day, from the figures that had come by then and the promises that were in force. Later figures and later corrections are left out."),
        new("Baseline", "Where a promise starts: a figure for a period, as the partners agreed it. It stays as agreed even if the publisher later corrects the figure."),
        new("Baseline drift", "The difference between the agreed baseline and the figure that is published for the same period today."),
        new("Confidence interval", "The range within which the true value very probably lies. Published figures rest on samples or small numbers, so that part of any movement is chance."),
        new("Could be chance", "The interval round a figure reaches into another verdict. The verdict stands, and is to be read with care."),
        new("Coverage", "How many of the promises of an outcome can be judged. Below half of them there is no verdict on the outcome."),
        new("Deadline", "The day by which a target is to be reached."),
        new("Direction of travel", "Whether the latest figure is better or worse than the one before: improving, worsening, or no real change."),
        new("District", "A lower-tier council area, such as Ashford or Thanet. It can be looked at on its own, and counts in no verdict of the framework."),
        new("Exception", "A promise that needs attention: off course, short, or off course when it was last judged."),
        new("Floor", "The least that is acceptable. Below it a promise is off course and action must follow. Where the partners have set none, it is 60% of the improvement that is due by now."),
        new("Goal", "The lasting change that the whole partnership works towards."),
        new("Inequality gap", "The difference between the most and the least deprived groups of people. An outcome is not green while a gap within it is significantly wider than it was."),
        new("Integrated care board", "The NHS body that plans health services for Kent and Medway together. Its published figure can stand for both where it counts the same people."),
        new("Logical framework", "A plan on one page: goal, purpose and outcomes, with the indicators by which anybody can check them, and where the figures come from."),
        new("Means of verification", "Where the figure comes from that decides: publisher, data set and series."),
        new("Method break", "A change in how a figure is made. Figures before and after it are not compared."),
        new("Milestone", "A thing to be done by a day, without a number."),
        new("Needed path", "The line from the baseline to the target. It says where a figure should be by now."),
        new("Objectively verifiable indicator", "OVI for short: a promise that anybody can check with a figure, with its baseline, target and deadline."),
        new("Outcome", "Something that partners have promised to achieve together. Its indicators say how we shall know."),
        new("Period", "The time that a figure describes, such as 2024/25. Figures come out months after their period has ended."),
        new("Polarity", "Which way is better: higher or lower. It is stated by the framework and never guessed."),
        new("Provisional", "Published early, and to be replaced by a final figure."),
        new("Purpose", "What will be different for people once the outcomes are reached."),
        new("Quarantine", "Where a figure waits that looks implausible, until a person accepts or refuses it."),
        new("Revision", "A publisher's later correction of a figure. Both the earlier and the present figure are kept."),
        new("Significant", "Found by a test to be more than chance would explain. The word is used only after such a test."),
        new("Simulated", "Made up to show how the product works. Simulated figures are marked as such wherever they stand, and are never mixed with real ones."),
        new("Stale", "A newer figure should have been published by now. A stale verdict loses its colour, and one that was off course stays an exception."),
        new("Statistical neighbour", "A council elsewhere that is most like this one, so that comparing the two is fair."),
        new("Suppressed", "Hidden by the publisher, mostly because so few people are behind it that they could be recognised."),
        new("Target", "What a figure is promised to reach."),
        new("Trace", "Every step of a calculation, with the numbers that went in and where they came from."),
        new("Verdict", "Where a promise stands: achieved, on course, short, off course, or cannot be judged, always with the reason."),
        new("Vintage", "A figure as it was known from one day to another."),
    ];
}
