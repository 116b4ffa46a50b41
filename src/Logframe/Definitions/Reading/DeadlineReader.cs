using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Definitions.Reading;

/// <summary>Reads a day by which something is promised or due.</summary>
internal static class DeadlineReader
{
    /// <param name="fields">Hold it.</param>
    /// <param name="key">Its key.</param>
    /// <param name="type">Which year is meant by a pair of years; without one it is read as financial years are (methods.md 4.1).</param>
    public static Deadline? Read(Fields fields, string key, PeriodType? type = null)
    {
        if (fields.Label(key) is not { } written)
        {
            return null;
        }

        if (Deadline.TryResolve(written, type ?? PeriodType.Financial, out var deadline) && DayRange.Holds(deadline.LastDay))
        {
            return deadline;
        }

        fields.Refuse(key, $"is \"{written}\", which is no deadline. Write it as 2028, 2028/29, 2026-28, Mar 2028 or 2028-03-31; leave it out where none is set.");
        return null;
    }
}
