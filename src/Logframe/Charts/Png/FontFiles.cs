using System.Security.Cryptography;

namespace Logframe.Charts.Png;

/// <summary>The files of a typeface in its two weights.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Regular">Path of the file.</param>
/// <param name="Bold">Path of the file.</param>
internal sealed record FontFiles(string Name, string Regular, string Bold)
{
    private const int DigitsShown = 16;

    /// <summary>The name with the beginning of a hash over both files: two editions of a font draw different pictures.</summary>
    public string Identity
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(File.ReadAllBytes(Regular));
            hash.AppendData(File.ReadAllBytes(Bold));
            return $"{Name}, sha256 {Convert.ToHexStringLower(hash.GetHashAndReset())[..DigitsShown]}";
        }
    }
}
