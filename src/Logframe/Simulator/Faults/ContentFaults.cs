using System.Text;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>Faults of a bulk file as a whole.</summary>
internal static class ContentFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("header-only", "The header and no rows, as for a pair of area types without data", Endpoints.Files, Table(table => table.Rows.Clear())),
        new("no-line-end", "The last line is cut off", Endpoints.Files, (_, answer) => answer with { Body = answer.Body[..^3] }),
        new("cut-between-rows", "The file stops after half of its rows, at the end of a line", Endpoints.Files, Table(table => table.Rows.RemoveRange(table.Rows.Count / 2, (table.Rows.Count + 1) / 2))),
        new("utf-16", "The file in another encoding", Endpoints.Files, (_, answer) => answer with { Body = Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(answer.Body)) }),
        new("byte-order-mark", "A byte-order mark before the header", Endpoints.Files, (_, answer) => answer with { Body = [.. Encoding.UTF8.Preamble, .. answer.Body] }),
        new("open-quotation", "A quotation that never ends", Endpoints.Files, (_, answer) => answer with { Body = [.. answer.Body, .. "93085,\"never ending\r\n"u8] }),
    ];

    /// <summary>Changes the table of an answer that is one.</summary>
    internal static Func<AskedFor, Answer, Answer> Table(Action<BulkTable> spoil) => (_, answer) =>
    {
        if (!answer.Body.AsSpan().StartsWith("Indicator ID"u8))
        {
            return answer;
        }

        var table = BulkTable.Read(answer);
        spoil(table);
        return table.Write(answer);
    };
}
