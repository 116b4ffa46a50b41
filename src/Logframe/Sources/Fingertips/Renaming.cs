namespace Logframe.Sources.Fingertips;

/// <summary>Guesses for a person, and for nobody else, under which name a missing column or field may go on.</summary>
internal static class Renaming
{
    /// <summary>A name longer than these, or one among more than so many, is nobody's new name, and comparing them all would take long.</summary>
    private const int LongestName = 100;
    private const int MostNames = 100;

    /// <summary>The most similar of the names that are not known, in brackets; blank where none is similar.</summary>
    public static string Hint(string missing, IReadOnlyCollection<string> strange) =>
        strange.Take(MostNames).Where(name => name.Length <= LongestName).MinBy(name => Distance(missing, name)) is { } nearest && Distance(missing, nearest) <= Math.Max(missing.Length, nearest.Length) * 0.7
            ? Perhaps(nearest)
            : "";

    public static string Perhaps(string name) => $" (perhaps now \"{name}\")";

    /// <summary>How many letters must be put in, taken out or changed to make one name of the other; case does not count.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
