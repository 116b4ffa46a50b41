using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Logframe.Core.Definition;

namespace Logframe.Definitions;

/// <summary>The files of a framework's folder: <c>framework.yaml</c> and one file per level.</summary>
internal static class FrameworkFiles
{
    public const string Framework = "framework.yaml";
    public const string Goal = "goal.yaml";
    public const string Purpose = "purpose.yaml";

    private const string OutcomePrefix = "outcome-";
    private const string Extension = ".yaml";

    /// <summary>Names of the YAML files in a folder, in the order of the framework.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(IsYaml).Order(FileOrder.Instance)];

    /// <summary>Which level a file holds and the code of that level; null for a name that no level has.</summary>
    public static (OutcomeLevel Level, string Code)? LevelOf(string file) => file switch
    {
        Goal => (OutcomeLevel.Goal, "G"),
        Purpose => (OutcomeLevel.Purpose, "P"),
        _ => OutcomeNumber(file) is { } number ? (OutcomeLevel.Outcome, number.ToString(CultureInfo.InvariantCulture)) : null,
    };

    /// <summary>The number in "outcome-3.yaml"; null for any other name.</summary>
    public static int? OutcomeNumber(string file) =>
        file.StartsWith(OutcomePrefix, StringComparison.Ordinal)
        && file.EndsWith(Extension, StringComparison.Ordinal)
        && int.TryParse(file[OutcomePrefix.Length..^Extension.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && file == $"{OutcomePrefix}{number}{Extension}"
            ? number
            : null;

    /// <summary>SHA-256 over names and bytes, in lower-case hexadecimal.</summary>
    public static string Hash(string folder, IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // Lengths keep a byte from wandering between a name and its content.
            var bytes = File.ReadAllBytes(Path.Combine(folder, file));
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{bytes.Length.ToString(CultureInfo.InvariantCulture)}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsYaml(string file) =>
        file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The order in which people read the files of a framework: what it is, goal, purpose, outcomes by number, then anything else.</summary>
internal sealed class FileOrder : IComparer<string>
{
    public static FileOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => (Rank(x), x).CompareTo((Rank(y), y));

    private static int Rank(string? file) => file switch
    {
        FrameworkFiles.Framework => 0,
        FrameworkFiles.Goal => 1,
        FrameworkFiles.Purpose => 2,
        not null when FrameworkFiles.OutcomeNumber(file) is { } number => 2 + number,
        _ => int.MaxValue,
    };
}
