using Logframe.Simulator.Geography;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>Faults by which the source suddenly says less than it did.</summary>
internal static class CoverageFaults
{
    private static readonly Answer NoItems = Answer.Text("[]");

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("retired-id", "The indicator has been taken out", [Endpoints.AvailableData, Endpoints.Metadata, Endpoints.DataChanges, .. Endpoints.Files], Retire),
        new("retired-area-types", "Data stand on retired kinds of area only", [Endpoints.AvailableData], (_, answer) => Answer.Text(Text(answer).Replace($":{AreaTypes.UpperTier}", ":402").Replace($":{AreaTypes.LowerTier}", ":401"))),
        new("renamed-area-type", "Counties and unitary authorities under a name that nobody has seen before", [Endpoints.AreaTypes, .. Endpoints.Files], RenameAreaType),
        new("ids-dropped", "The indicators asked for are passed over, as the source does with those beyond the hundredth", [Endpoints.Metadata, .. Endpoints.Files], DropIds),
        new("other-indicator", "Rows of another indicator than the one asked for", Endpoints.Files, ContentFaults.Table(table => table.Rows.ForEach(row => row[0] = "99999"))),
        new("missing-children", "The rows of the child areas are missing for this pair of area types", [Endpoints.CsvByIndicator], ContentFaults.Table(RemoveChildren)),
        new("missing-area", "Every row of Kent is missing", Endpoints.Files, ContentFaults.Table(table => table.Rows.RemoveAll(row => row[table.Column("Area Code")] == Places.Kent.Code))),
        new("older-periods", "The two newest periods are missing", Endpoints.Files, ContentFaults.Table(RemoveNewest)),
    ];

    private static Answer Retire(AskedFor asked, Answer answer) => asked.Endpoint switch
    {
        Endpoints.AvailableData => NoItems,
        Endpoints.Metadata => Answer.Text("{}"),
        Endpoints.DataChanges => Answer.Text("null"),
        _ => ContentFaults.Table(table => table.Rows.Clear())(asked, answer),
    };

    private static Answer DropIds(AskedFor asked, Answer answer) =>
        asked.Endpoint == Endpoints.Metadata ? Answer.Text("{}") : ContentFaults.Table(table => table.Rows.Clear())(asked, answer);

    private static Answer RenameAreaType(AskedFor asked, Answer answer) =>
        Answer.Text(Text(answer).Replace("Counties & UAs (from Apr 2023)", "Councils of the first rank").Replace("Counties \\u0026 UAs (from Apr 2023)", "Councils of the first rank"));

    private static void RemoveChildren(BulkTable table)
    {
        var type = table.Column("Area Type");
        table.Rows.RemoveAll(row => row[type] is not ("England" or "Regions (statistical)"));
    }

    private static void RemoveNewest(BulkTable table)
    {
        var period = table.Column("Time period Sortable");
        var newest = table.Rows.Select(row => row[period]).Distinct().OrderDescending(StringComparer.Ordinal).Take(2).ToList();
        table.Rows.RemoveAll(row => newest.Contains(row[period]));
    }

    private static string Text(Answer answer) => System.Text.Encoding.UTF8.GetString(answer.Body);
}
