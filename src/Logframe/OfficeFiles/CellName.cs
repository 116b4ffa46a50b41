using System.Globalization;

namespace Logframe.OfficeFiles;

/// <summary>The names of cells as spreadsheets print them, such as B7.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <param name="column">0 for the first.</param>
    /// <param name="row">1 for the first.</param>
    public static string Of(int column, long row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The column that a name such as B7 stands in, 0 for the first; null where it is no such name.</summary>
    public static int? ColumnOf(string name)
    {
        var column = 0;
        var letters = 0;
        for (; letters < name.Length && char.IsAsciiLetterUpper(name[letters]) && letters < 3; letters++)
        {
            column = column * Letters + (name[letters] - 'A' + 1);
        }

        return letters > 0 && letters < name.Length && name.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0 ? column - 1 : null;
    }

    /// <summary>The letters of a column, 0 for the first.</summary>
    public static string Column(int column)
    {
        var name = "";
        for (var left = column + 1; left > 0; left = (left - 1) / Letters)
        {
            name = (char)('A' + (left - 1) % Letters) + name;
        }

        return name;
    }
}
