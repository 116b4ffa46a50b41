namespace Logframe.Tests.Fuzzing;

/// <summary>A reader to be fed with damaged inputs.</summary>
/// <param name="Name">What is read.</param>
/// <param name="Seeds">Sound inputs.</param>
/// <param name="Tokens">Texts that mean something to the reader.</param>
/// <param name="Read">Reads an input and names how that ended; whatever it throws is a failure.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Tokens, Func<byte[], string> Read)
{
    /// <summary>Every reader of files and answers.</summary>
    /// <param name="root">The checkout, whose samples are the seeds.</param>
    /// <param name="folder">For temporary files.</param>
    public static IReadOnlyList<FuzzTarget> All(string root, string folder) =>
    [
        Targets.CsvTarget.Create(folder),
        Targets.JsonTarget.Create(),
        Targets.YamlTarget.Create(root, folder),
    ];
}
