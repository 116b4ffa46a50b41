using System.Globalization;
using Logframe.Core.Definition;

namespace Logframe.Sources.Fingertips;

/// <summary>Puts into words what was asked of Fingertips and when its data changed last.</summary>
/// <remarks>The service sends neither ETag nor date of change with a file; there is an endpoint for that instead.</remarks>
internal static class ChangeMark
{
    private const string Route = "v1 all_data/csv/by_indicator_id";

    /// <summary>Which files were asked for: another kind of area, or another edition of one, is another question.</summary>
    public static string Question(IEnumerable<AreaKind> kinds, IReadOnlyCollection<WireAreaType> areaTypes) =>
        $"{Route}: {string.Join("; ", kinds.Distinct().Order().Select(kind => $"{kind} {string.Join(',', AreaTypeEditions.Of(kind, areaTypes).Select(type => type.Id))}"))}";

    /// <summary>When data were last uploaded and deleted; null where the source does not know, or says that nothing was ever uploaded of what it publishes.</summary>
    public static string? Of(WireDataChange? change) => change is null || change.LastUploadedAt == DateTime.MinValue
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"uploaded {change.LastUploadedAt:s}, deleted {change.LastDeletedAt:s}");
}
