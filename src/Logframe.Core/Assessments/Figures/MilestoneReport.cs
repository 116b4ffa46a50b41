using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Figures;

/// <summary>What a partner reported on a milestone. It has no number, so it is kept as the words of an observation without a value.</summary>
/// <param name="Progress">Where it has got to.</param>
/// <param name="CompletedOn">When it was done; given for a complete one, and only then.</param>
/// <param name="Forecast">When its owner expects it to be done.</param>
/// <param name="Remark">What the partner adds.</param>
public sealed partial record MilestoneReport(MilestoneProgress Progress, DateOnly? CompletedOn, DateOnly? Forecast, string? Remark)
{
    private static readonly Dictionary<MilestoneProgress, string> _words = new()
    {
        [MilestoneProgress.NotStarted] = "not started",
        [MilestoneProgress.InProgress] = "in progress",
        [MilestoneProgress.Complete] = "complete",
        [MilestoneProgress.Cancelled] = "cancelled",
    };

    /// <summary>The words for where a milestone has got to, in order.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. _words.Values];

    /// <summary>Null for a word that is none of <see cref="Words"/>.</summary>
    public static MilestoneProgress? ProgressOf(string word) =>
        _words.Where(each => each.Value == word).Select(each => (MilestoneProgress?)each.Key).FirstOrDefault();

    /// <summary>Reads the words back.</summary>
    public static bool TryParse(string? words, [NotNullWhen(true)] out MilestoneReport? report)
    {
        var match = Pattern.Match(words ?? "");
        report = match.Success && ProgressOf(match.Groups["progress"].Value) is { } progress
            ? new MilestoneReport(progress, Day(match.Groups["done"]), Day(match.Groups["forecast"]), match.Groups["remark"] is { Success: true } remark ? remark.Value : null)
            : null;
        return report is not null;
    }

    /// <summary>A milestone as it is reported here; what the report leaves out stays as the definition has it.</summary>
    public MilestoneTarget Over(MilestoneTarget defined) =>
        defined with { Progress = Progress, CompletedOn = CompletedOn, Forecast = Forecast, SoFar = Remark ?? defined.SoFar };

    /// <summary>"complete on 2026-09-30", "in progress, forecast 2027-06-30. Four of seven have signed".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_words[Progress]}{(CompletedOn is { } done ? $" on {done:yyyy-MM-dd}" : "")}{(Forecast is { } day ? $", forecast {day:yyyy-MM-dd}" : "")}{(Remark is null ? "" : $". {Remark}")}");

    private static DateOnly? Day(Group text) =>
        DateOnly.TryParseExact(text.ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?<progress>[a-z ]+?)(?: on (?<done>\d{4}-\d\d-\d\d))?(?:, forecast (?<forecast>\d{4}-\d\d-\d\d))?(?:\. (?<remark>.*))?$", RegexOptions.Singleline)]
    private static partial Regex Pattern { get; }
}
