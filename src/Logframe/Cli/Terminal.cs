using Spectre.Console;

namespace Logframe.Cli;

/// <summary>Where a command speaks, and the clock it reads: the edge of the program.</summary>
/// <param name="Out">Results: what a person or another program asked for.</param>
/// <param name="Error">Progress, warnings and errors.</param>
/// <param name="Clock">Read once per command.</param>
/// <param name="WorkingDirectory">Relative paths start here.</param>
/// <param name="IsInteractive">False when the output goes to a file or a pipe: then no colours and no progress bars.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TimeProvider Clock, string WorkingDirectory, bool IsInteractive)
{
    /// <summary>What another program or a file gives; null where a person sits at a keyboard.</summary>
    public TextReader? In { get; init; }

    /// <summary>Reports at the terminal fit this many columns.</summary>
    public const int Width = 100;

    public static Terminal OfThisProcess() => new(
        Console.Out,
        Console.Error,
        TimeProvider.System,
        Environment.CurrentDirectory,
        !Console.IsOutputRedirected && !Console.IsErrorRedirected)
    {
        In = Console.IsInputRedirected ? Console.In : null,
    };

    public DateOnly Today => PastDay.Today(Clock);

    /// <summary>A Spectre console over <paramref name="writer"/>; plain unless the terminal is interactive and colour is wanted.</summary>
    public IAnsiConsole Styled(TextWriter writer, bool colour)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour && IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour && IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = IsInteractive ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }
}
