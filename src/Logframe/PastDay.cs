using Logframe.Core.Definition;

namespace Logframe;

/// <summary>A day from which a framework is looked at: by which definition, and with what knowledge.</summary>
/// <param name="Framework">The definition.</param>
/// <param name="AsOf">The day.</param>
/// <param name="KnownAt">Its end; null for a day that has not ended.</param>
internal sealed record PastDay(LogicalFramework Framework, DateOnly AsOf, DateTimeOffset? KnownAt)
{
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The day of a moment, where the clock stands.</summary>
    public static DateOnly Of(DateTimeOffset moment, TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).DateTime);

    /// <summary>The last moment of a day where the clock stands, to the microsecond that every store keeps: what becomes known at midnight is known on the next day. Null for a day that has not ended.</summary>
    public static DateTimeOffset? EndOf(DateOnly day, TimeProvider clock) => day < Today(clock)
        ? new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, clock.LocalTimeZone.GetUtcOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue))).AddMicroseconds(-1)
        : null;
}
