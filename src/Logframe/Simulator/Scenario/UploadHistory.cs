namespace Logframe.Simulator.Scenario;

/// <summary>When the figures of an indicator last changed, as one vintage sees it.</summary>
internal sealed class UploadHistory(SimulatedIndicator indicator, int vintage)
{
    /// <summary>The first day of year one: how the source writes never.</summary>
    public static DateTime Never { get; } = DateTime.MinValue;

    /// <summary>The newest vintage up to this one that brought a period or a revision.</summary>
    public DateTime LastUploaded => DayOf(Years(indicator.Story.OfType<Revised>()).Append(LastWithNewPeriod).Max());

    public DateTime LastDeleted => Years(indicator.Story.OfType<Withdrawn>()).DefaultIfEmpty().Max() is > 0 and var year ? DayOf(year).AddHours(-1) : Never;

    private int LastWithNewPeriod => Math.Min(vintage, (indicator.Ended ?? int.MaxValue - indicator.YearsBehind) + indicator.YearsBehind);

    private IEnumerable<int> Years(IEnumerable<StoryEvent> events) =>
        events.Select(story => story.FromVintage).Where(year => year <= vintage);

    /// <summary>A day in the first nine months, the same one each year for an indicator.</summary>
    private DateTime DayOf(int year) => new(year, 1 + indicator.Id % 9, 1 + indicator.Id % 27, 9, 30, indicator.Id % 60);
}
