using System.Globalization;
using Logframe.Core.Assessments;

namespace Logframe.Reports;

/// <summary>The values of a trace as text, with every digit that was calculated with.</summary>
internal static class TraceText
{
    public static string Of(TraceValue value) => value.Value switch
    {
        null => "missing",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString()!,
    };
}
