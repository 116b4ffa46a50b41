using System.Text.RegularExpressions;

namespace Logframe.Definitions.Reading;

/// <summary>The words by which a definition writes the members of an enumeration: "to-approve" for <c>ToApprove</c>.</summary>
internal static partial class Words
{
    /// <summary>Every word of an enumeration with its member, in the order of the enumeration.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum => Table<T>.Words;

    /// <summary>The word for one member.</summary>
    public static string For<T>(T member)
        where T : struct, Enum => Write(member.ToString());

    private static string Write(string member) => Capital().Replace(member, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyDictionary<string, T> Words =
            Enum.GetValues<T>().ToDictionary(member => Write(member.ToString()), StringComparer.Ordinal);
    }
}
