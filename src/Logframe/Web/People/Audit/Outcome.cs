namespace Logframe.Web.People.Audit;

/// <summary>What came of an act.</summary>
internal enum Outcome
{
    Done,

    /// <summary>It was not allowed.</summary>
    Refused,

    /// <summary>It was allowed and did not work.</summary>
    Failed,
}
