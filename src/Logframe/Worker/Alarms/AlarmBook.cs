namespace Logframe.Worker.Alarms;

/// <summary>An alarm that somebody has been told of.</summary>
internal sealed record ToldAlarm(Alarm Alarm, DateTimeOffset Since, DateTimeOffset LastTold);

/// <summary>The alarms that a hook has told, so that none is told at every look: once when raised, again at intervals, once when over.</summary>
internal sealed record AlarmBook(IReadOnlyList<ToldAlarm> Told)
{
    public static AlarmBook Empty { get; } = new([]);

    /// <summary>What is to be told of the alarms of now.</summary>
    public IReadOnlyList<AlarmNews> NewsOf(AlarmLook look, DateTimeOffset now, TimeSpan remindAfter)
    {
        var news = new List<AlarmNews>();
        foreach (var alarm in look.Alarms)
        {
            var told = Told.FirstOrDefault(told => AreSame(told.Alarm, alarm));
            if (told is null)
            {
                news.Add(new AlarmNews(AlarmChange.Raised, alarm, now));
            }
            else if (now - told.LastTold >= remindAfter)
            {
                news.Add(new AlarmNews(AlarmChange.Reminded, alarm, told.Since));
            }
        }

        news.AddRange(Told
            .Where(told => !look.Undecided.Contains(told.Alarm.Kind) && !look.Alarms.Any(alarm => AreSame(alarm, told.Alarm)))
            .Select(told => new AlarmNews(AlarmChange.Resolved, told.Alarm, told.Since)));
        return news;
    }

    /// <summary>The book after the news has been told.</summary>
    public AlarmBook After(IReadOnlyList<AlarmNews> news, DateTimeOffset now) => new(
    [
        .. Told.Where(told => !news.Any(one => AreSame(one.Alarm, told.Alarm))),
        .. news.Where(one => one.Change != AlarmChange.Resolved).Select(one => new ToldAlarm(one.Alarm, one.Since, now)),
    ]);

    private static bool AreSame(Alarm one, Alarm other) => one.Kind == other.Kind && one.Subject == other.Subject;
}
