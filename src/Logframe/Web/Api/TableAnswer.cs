using System.Text.Json;
using System.Text.Json.Nodes;
using Logframe.Reports;
using Logframe.Reports.Exports;

namespace Logframe.Web.Api;

/// <summary>Rows of an exported table as the API answers them: the columns of the data dictionary, their names as programs of JSON write them.</summary>
internal sealed class TableAnswer(TidyTable table)
{
    private readonly IReadOnlyList<string> _names = [.. table.Fields.Select(NameOf)];

    /// <summary>"measureKey" for "measure_key".</summary>
    public static string NameOf(TidyField field) => JsonNamingPolicy.CamelCase.ConvertName(
        string.Concat(field.Name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));

    /// <summary>A missing cell is null.</summary>
    public JsonObject Row(IReadOnlyList<object?> cells) => new(_names.Zip(cells, (name, cell) => KeyValuePair.Create(name, (JsonNode?)TableOutput.JsonOf(cell))));

    /// <summary>What the cell of a column says in a row; for columns of text.</summary>
    public Func<IReadOnlyList<object?>, string?> Text(string column)
    {
        var place = table.Fields.Index().First(field => field.Item.Name == column).Index;
        return row => row[place] as string;
    }
}
