using System.Globalization;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Documents;

/// <summary>One row of a document's table: gives its cells by column, and notes what is wrong with them.</summary>
internal sealed class DocumentRow(ReturnGrid grid, GridRow row, DocumentHead head, ICollection<ReturnFault> faults)
{
    public bool IsSound { get; private set; } = true;

    public string Place(DocumentColumn column) => grid.Place(row.Number, head.Columns[column], column.ToString().ToLowerInvariant());

    /// <summary>The text of a cell; blank, with the fault noted, where it cannot be taken as it is.</summary>
    public string Text(DocumentColumn column)
    {
        var cell = row[head.Columns[column]];
        if (cell.Fault is { } fault)
        {
            Refuse(column, fault);
        }

        return cell.Text;
    }

    /// <summary>The number in a cell; null where it is blank or, with the fault noted, holds none.</summary>
    public double? Number(DocumentColumn column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        Refuse(column, $"\"{text}\" is not a number. Write it with a point for decimals and without separators, signs or units.");
        return null;
    }

    /// <summary>The word in a cell; null where it is blank or, with the fault noted, is none of those allowed.</summary>
    public T? Word<T>(DocumentColumn column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        Refuse(column, $"\"{text}\" is not understood. Write one of: {string.Join(", ", words.Keys)}; leave it blank where nothing is printed.");
        return null;
    }

    public void Refuse(DocumentColumn column, string sentence)
    {
        IsSound = false;
        faults.Add(new ReturnFault(Place(column), sentence));
    }
}
