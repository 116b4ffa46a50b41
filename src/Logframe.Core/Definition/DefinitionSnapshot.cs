using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Logframe.Core.Definition;

/// <summary>One file of a definition, word for word.</summary>
/// <param name="Path">Its name inside the folder of the framework.</param>
/// <param name="Text">All of it, a byte-order mark included.</param>
public sealed record DefinitionFile(string Path, string Text);

/// <summary>The files of a framework as they were when it was read, so that a past verdict can be given again under the framework of its day.</summary>
/// <param name="Framework">The framework, by <see cref="LogicalFramework.Id"/>.</param>
/// <param name="Hash">SHA-256 over names and bytes, in lower-case hexadecimal.</param>
/// <param name="Files">In the order of the framework.</param>
public sealed record DefinitionSnapshot(string Framework, string Hash, IReadOnlyList<DefinitionFile> Files)
{
    public static DefinitionSnapshot Of(string framework, IReadOnlyList<DefinitionFile> files) => new(framework, HashOf(files), files);

    /// <summary>False where a file or the hash has been altered since.</summary>
    public bool IsWhole() => Hash == HashOf(Files);

    private static string HashOf(IReadOnlyList<DefinitionFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // Lengths keep a byte from wandering between a name and its content.
            var bytes = Encoding.UTF8.GetBytes(file.Text);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{bytes.Length.ToString(CultureInfo.InvariantCulture)}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
