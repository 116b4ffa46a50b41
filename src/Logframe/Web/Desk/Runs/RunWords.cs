using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Ingestion;
using Logframe.Store;

namespace Logframe.Web.Desk.Runs;

/// <summary>The words of the pages about runs.</summary>
internal static partial class RunWords
{
    public static string Of(RunEnding ending) => ending switch
    {
        RunEnding.Whole => "whole",
        RunEnding.Partial => "in part",
        RunEnding.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "Not an ending."),
    };

    public static string Mark(RunEnding ending) => ending switch
    {
        RunEnding.Whole => "✔",
        RunEnding.Partial => "◆",
        _ => "▼",
    };

    /// <summary>The class that gives an ending its colour.</summary>
    public static string Tone(RunEnding ending) => ending switch
    {
        RunEnding.Whole => "good",
        RunEnding.Partial => "short",
        _ => "off",
    };

    /// <summary>The ending of an indicator, "HeaderOnly", as people write it: "header only".</summary>
    public static string Outcome(IndicatorReport report) => Capital().Replace(report.Outcome, " $0").ToLowerInvariant();

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"22 November 2026, 09:04 UTC".</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Took(RunRecord run) => (run.Finished - run.Started) switch
    {
        { TotalMinutes: >= 2 } time => $"{Math.Round(time.TotalMinutes):0} minutes",
        { TotalSeconds: >= 2 } time => $"{Math.Round(time.TotalSeconds):0} seconds",
        _ => "under two seconds",
    };

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
