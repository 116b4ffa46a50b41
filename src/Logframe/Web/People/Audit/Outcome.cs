namespace Logframe.Web.People.Audit;

/// <summary>What came of an act.</summary>
internal enum Outcome
{
    /// <summary>It takes a while; how it ended is another line.</summary>
    Begun,

    Done,

    /// <summary>It had been done before, and there was nothing left to do.</summary>
    NothingNew,

    /// <summary>It was not allowed.</summary>
    Refused,

    /// <summary>It was allowed and did not work.</summary>
    Failed,

    /// <summary>The program was ended in the midst of it: how far it came shows only in what it was done to.</summary>
    Interrupted,
}
