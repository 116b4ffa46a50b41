using System.Text;
using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>A bulk file taken apart, so that a fault can change its columns and rows.</summary>
internal sealed class BulkTable
{
    /// <summary>A fault of rows strikes each of so many, counted from the last, so that most of a file stays sound.</summary>
    private const int StrikeEvery = 7;

    private BulkTable(List<string> header, List<List<string>> rows)
    {
        Header = header;
        Rows = rows;
    }

    public List<string> Header { get; }

    public List<List<string>> Rows { get; }

    /// <summary>The rows that a fault of rows strikes.</summary>
    public IEnumerable<List<string>> Struck => Rows.AsEnumerable().Reverse().Where((_, index) => index % StrikeEvery == 0).Reverse();

    public static BulkTable Read(Answer answer)
    {
        var records = Records(Encoding.UTF8.GetString(answer.Body)).ToList();
        return new BulkTable(records[0], records[1..]);
    }

    public int Column(string name) => Header.IndexOf(name);

    public Answer Write(Answer answer)
    {
        var text = new CsvText();
        foreach (var record in Rows.Prepend(Header))
        {
            record.ForEach(field => text.Field(field));
            text.EndRow();
        }

        return answer with { Body = Encoding.UTF8.GetBytes(text.ToString()) };
    }

    /// <summary>The records of a text that the simulator wrote: quotes are doubled and always closed.</summary>
    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || sign is not (',' or '\r' or '\n'))
            {
                field.Append(sign);
            }
            else if (sign != '\r')
            {
                record.Add(field.ToString());
                field.Clear();
                if (sign == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
        }
    }
}
