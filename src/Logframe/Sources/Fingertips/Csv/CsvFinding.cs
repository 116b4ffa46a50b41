namespace Logframe.Sources.Fingertips.Csv;

/// <summary>What a first reading of a file found: whether its rows can be read, and if not what is wrong with it.</summary>
/// <param name="Outcome"><see cref="FetchOutcome.Fetched"/> where there are rows.</param>
/// <param name="Message">What happened and what to do; null where there are rows.</param>
internal sealed record CsvFinding(FetchOutcome Outcome, string? Message)
{
    /// <summary>Codes of the areas of which there are rows that can be read.</summary>
    public IReadOnlySet<string> Areas { get; init; } = new HashSet<string>();

    public static CsvFinding Readable(IReadOnlySet<string> areas) => new(FetchOutcome.Fetched, null) { Areas = areas };

    public static CsvFinding Truncated(string name, string sign) =>
        new(FetchOutcome.Truncated, $"{name} stops in the middle: {sign}. Nothing was taken from it; fetch or download it again.");
}
