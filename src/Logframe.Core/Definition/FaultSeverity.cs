namespace Logframe.Core.Definition;

/// <summary>How much a fault of a definition matters.</summary>
public enum FaultSeverity
{
    /// <summary>The definition cannot be used.</summary>
    Error,

    /// <summary>It can be used, and a promise in it cannot be judged as it stands or is doubtful.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Note,
}
