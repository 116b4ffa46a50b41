using System.Text;

namespace Logframe.Charts;

/// <summary>Names files after the part and the area that they show.</summary>
internal static class ChartName
{
    /// <summary>"3.1-medway", and "G.2-b-medway" for the part G.2/b: letters, digits, dots and hyphens, which every file system takes.</summary>
    public static string Of(string measureKey, string areaKey)
    {
        var name = new StringBuilder();
        foreach (var character in $"{measureKey}-{areaKey}")
        {
            name.Append(char.IsAsciiLetterOrDigit(character) || character is '.' or '-' ? character : '-');
        }

        return name.ToString();
    }
}
