using System.Security.Cryptography;
using System.Text;

namespace Logframe.Definitions.Reviews;

/// <summary>What a second person stood for: the hash of everything in an edition but the fields that record the approval itself.</summary>
internal static class ApprovedContents
{
    /// <summary>Fields of review.md that come with approving and locking.</summary>
    public static readonly string[] Fields = ["approved-by", "approved-on", "approved-contents", "accepted-gaps", "locked-by", "locked-on"];

    public static string HashOf(ReviewFolder folder, int edition)
    {
        var path = folder.PathOf(edition);
        var review = new ReviewText(File.ReadAllText(Path.Combine(path, ReviewFolder.ReviewFile))).Remove([.. Fields, "state"]).ToString();
        var files = EditionFiles.In(path).Where(file => file != ReviewFolder.ReviewFile).Select(file => $"{EditionFiles.HashOf(Path.Combine(path, file))} {file}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Prepend(review)))));
    }
}
