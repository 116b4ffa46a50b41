namespace Logframe.Simulator.Faults;

/// <summary>Paths below the base address, as faults name them.</summary>
internal static class Endpoints
{
    public const string AreaTypes = "area_types";
    public const string AvailableData = "available_data";
    public const string DataChanges = "data_changes";
    public const string Metadata = "indicator_metadata/by_indicator_id";
    public const string CsvByIndicator = "all_data/csv/by_indicator_id";
    public const string CsvForOne = "all_data/csv/for_one_indicator";

    public static IReadOnlyList<string> Json { get; } = [AreaTypes, AvailableData, DataChanges, Metadata];

    public static IReadOnlyList<string> Lists { get; } = [AreaTypes, AvailableData];

    public static IReadOnlyList<string> Files { get; } = [CsvByIndicator, CsvForOne];
}
