using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports;

namespace Logframe.Web.Site;

/// <summary>What of the framework a reader of the overview wants to see.</summary>
/// <param name="Level">Code of a level; null for all.</param>
/// <param name="Area">The area to look at; null for the framework as it is promised.</param>
/// <param name="State">One verdict; null for all.</param>
internal sealed record OverviewFilter(string? Level, Area? Area, Verdict? State)
{
    public const string LevelKey = "outcome";

    public const string StateKey = "state";

    public bool IsEmpty => Level is null && Area is null && State is null;

    /// <summary>What the reader asked.</summary>
    /// <exception cref="CommandFailure">A level, an area or a state that there is not.</exception>
    public static OverviewFilter Of(PageContext page) => new(
        page.Asked(LevelKey) is { } level ? page.Reading.Framework.LevelNamed(level).Code : null,
        AskedArea.Of(page)?.Area,
        page.Asked(StateKey) is { } state ? StateOf(state) : null);

    /// <summary>A verdict as an address holds it: "off-course".</summary>
    public static string Word(Verdict verdict) => verdict.Word().ToLowerInvariant().Replace(' ', '-');

    /// <summary>The verdict that an address names.</summary>
    /// <exception cref="CommandFailure">There is none of the word.</exception>
    public static Verdict StateOf(string word)
    {
        var words = Enum.GetValues<Verdict>().ToDictionary(Word);
        return words.TryGetValue(word, out var verdict) ? verdict : throw CommandFailure.WrongInput($"There is no verdict \"{word}\". The verdicts are {string.Join(", ", words.Keys)}.");
    }

    /// <summary>The framework that is looked at: as promised, or as the area stands.</summary>
    public FrameworkAssessment Seen(Reading reading) => Area is null ? reading.Whole : reading.Assessed.Of(Area.Key);

    /// <summary>What is wanted of it: without any wish, what needs attention.</summary>
    public IReadOnlyList<IndicatorAssessment> Of(Reading reading) => IsEmpty
        ? Overview.Exceptions(reading.Whole.Indicators)
        :
        [
            .. Seen(reading).Outcomes
                .Where(level => Level is null || level.Outcome.Code == Level)
                .SelectMany(level => level.Indicators)
                .Where(indicator => State is null || indicator.Verdict == State),
        ];
}
