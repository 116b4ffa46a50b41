namespace Logframe.Web.People;

/// <summary>What a person may do; each role may do what those before it may.</summary>
internal enum Role
{
    /// <summary>Looks.</summary>
    Reader,

    /// <summary>Decides about held figures, imports returns, writes commentary, starts refreshes.</summary>
    Analyst,

    /// <summary>Approves and locks, and reads the audit log.</summary>
    Approver,
}
