using System.Text.Json;
using System.Text.RegularExpressions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Systems;

/// <summary>Asks a shipped framework through the verbs of the program, where no figures are needed.</summary>
internal static partial class Strategy
{
    public const string Framework = "logframe/kent-and-medway";

    /// <summary>What a verb says on a day, which must go well.</summary>
    public static async Task<TestTerminal> AskAsync(DateOnly day, string framework, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var clock = new FakeClock().At(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero));
        return await RunAsync(clock, folder.File("data"), [.. args, "--framework", framework]);
    }

    /// <summary>What a verb says of the integrated care strategy, on a day in its time.</summary>
    public static Task<TestTerminal> AskAsync(params string[] args) => AskAsync(new DateOnly(2026, 11, 21), Framework, args);

    public static async Task<IReadOnlyList<JsonElement>> JsonAsync(params string[] args) => Rows(await AskAsync([.. args, "--format", "json"]));

    public static async Task<TestTerminal> RunAsync(FakeClock clock, string data, params string[] args)
    {
        var terminal = new TestTerminal(Repository.Root, clock);
        (await terminal.RunAsync([.. args, "--data", data])).ShouldBe(0, terminal.Error + terminal.Out);
        return terminal;
    }

    public static IReadOnlyList<JsonElement> Rows(TestTerminal terminal)
    {
        using var document = JsonDocument.Parse(terminal.Out);
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    /// <summary>What was printed as one run of words, whatever the width of the columns.</summary>
    public static string Words(TestTerminal terminal) => Spaces().Replace(terminal.Out, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
