using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Logframe.Core.Observations;

namespace Logframe.Core.Definition;

/// <summary>The day by which a target is promised.</summary>
/// <param name="AsWritten">As the framework writes it: "2028", "2028/29", "2026-28".</param>
/// <param name="LastDay">The last day that still counts.</param>
public sealed partial record Deadline(string AsWritten, DateOnly LastDay)
{
    /// <summary>The day that a written deadline means (methods.md 4.1).</summary>
    /// <remarks>
    /// "2028" is 31 December 2028 whatever the type; "2028/29" is the end of that year by the type, 31 March unless academic or November;
    /// "2026-28" is 31 December 2028; "Mar 2028" is the last day of the month; an ISO date is itself. Nothing else is a deadline,
    /// and neither is a blank or "unset": the caller says what a missing deadline means.
    /// </remarks>
    /// <param name="asWritten">As the framework writes it.</param>
    /// <param name="type">Which year the series of the measure keeps.</param>
    /// <param name="deadline">The deadline, when the words are understood.</param>
    public static bool TryResolve(string? asWritten, PeriodType type, [NotNullWhen(true)] out Deadline? deadline)
    {
        deadline = asWritten is not null && LastDayOf(asWritten.Trim(), type) is { } day ? new Deadline(asWritten.Trim(), day) : null;
        return deadline is not null;
    }

    private static DateOnly? LastDayOf(string text, PeriodType type)
    {
        if (PeriodGrammar.TryReadDay(text, out var day))
        {
            return day < DateOnly.MaxValue ? day : null;
        }

        var splitYear = type is PeriodType.Academic or PeriodType.NovemberYear ? type : PeriodType.Financial;
        return Shape.IsMatch(PeriodGrammar.Normalise(text))
            ? PeriodReader.Read(text, text.Contains('/') ? splitYear : PeriodType.Calendar)?.End
            : null;
    }

    /// <summary>A year, a split year, a span of years or a month; the labels of periods know more.</summary>
    [GeneratedRegex("^(?:[0-9]{4}(?:[/-][0-9]{2})?|[A-Za-z]{3} [0-9]{4})$")]
    private static partial Regex Shape { get; }
}
