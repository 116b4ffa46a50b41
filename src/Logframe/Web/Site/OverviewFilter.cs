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

    public const string AreaKey = "area";

    public const string StateKey = "state";

    public bool IsEmpty => Level is null && Area is null && State is null;

    /// <summary>What the reader asked; words that mean nothing here are left out.</summary>
    public static OverviewFilter Of(PageContext page) => new(
        page.Reading.Whole.Outcomes.FirstOrDefault(level => level.Outcome.Code.Equals(page.Asked(LevelKey), StringComparison.OrdinalIgnoreCase))?.Outcome.Code,
        page.Reading.Assessed.Areas.FirstOrDefault(view => view.Area.Key == page.Asked(AreaKey))?.Area,
        Enum.GetValues<Verdict>().Cast<Verdict?>().FirstOrDefault(verdict => Word(verdict!.Value) == page.Asked(StateKey)));

    /// <summary>A verdict as an address holds it: "off-course".</summary>
    public static string Word(Verdict verdict) => verdict.Word().ToLowerInvariant().Replace(' ', '-');

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
