using System.Diagnostics.CodeAnalysis;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports;

/// <summary>The stretch of time whose periods are wanted: those whose middle lies in it, both ends included.</summary>
/// <param name="First">Null for no bound.</param>
/// <param name="Last">Null for no bound.</param>
internal sealed record PeriodSpan(DateOnly? First, DateOnly? Last)
{
    public static PeriodSpan Unbounded { get; } = new(null, null);

    public bool IsBounded => First is not null || Last is not null;

    /// <summary>The bounds that a reader may write: a day (2023-03-31), a year (2023), a pair of years (2022/23, April to March), or a quarter of either.</summary>
    public static bool TryReadBound(string text, [NotNullWhen(true)] out Period? bound) => Period.TryParseUnstated(text, out bound);

    /// <summary>A period that cannot be read lies in no bounded span.</summary>
    public bool Holds(Period? period) => period is null ? !IsBounded : !(period.Mid < First) && !(period.Mid > Last);
}
