namespace Logframe;

/// <summary>A command ends here, with a message of one or two plain sentences that say what to do.</summary>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure WrongInput(string message) => new(Logframe.ExitCode.WrongInput, message);

    public static CommandFailure Trouble(string message) => new(Logframe.ExitCode.Trouble, message);
}
