namespace Logframe;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Trouble outside, or a check that failed: a source, a locked store, a verification.</summary>
    public const int Trouble = 1;

    /// <summary>What we were given is wrong: a definition, an option, an unknown code or area.</summary>
    public const int WrongInput = 2;

    public const int Cancelled = 130;
}
