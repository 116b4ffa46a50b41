namespace Logframe.Definitions.Reviews;

/// <summary>A text file with fields between two lines of three hyphens, and Markdown below.</summary>
/// <param name="Fields">The YAML between the lines, on the lines of the file where it stands.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyLine">The line of the file on which the Markdown begins, counted from 1.</param>
internal sealed record FrontMatter(string Fields, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Null where the file does not begin with fields.</summary>
    public static FrontMatter? Split(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;

        // An empty line stands for the first fence, so that the fields keep their lines.
        return end < 0 ? null : new FrontMatter(string.Join('\n', lines[1..end].Prepend("")), string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
