namespace Logframe.Tests.Support;

/// <summary>Compares a text with the one that a person has read and approved.</summary>
internal static class Approval
{
    /// <summary>Fails where the texts differ, and leaves what was received beside the approved file, to be read and copied over it.</summary>
    /// <param name="received">The text as it is now.</param>
    /// <param name="name">Name of the approved file in Samples, such as "statements.approved.txt".</param>
    public static void Check(string received, string name)
    {
        var approved = Path.Combine(Repository.Root, "tests", "Logframe.Tests", "Samples", name);
        var copy = Path.Combine(AppContext.BaseDirectory, name.Replace(".approved.", ".received.", StringComparison.Ordinal));
        File.WriteAllText(copy, received);
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        received.ReplaceLineEndings("\n").ShouldBe(expected, $"Read {copy}; if it is right, copy it to {approved}.");
    }
}
