namespace Logframe.Web.Desk.Cases;

/// <summary>What the page of held figures shows.</summary>
/// <param name="Waiting">Cases that nobody has decided, in the order of their numbers.</param>
/// <param name="Decided">The others, the latest first.</param>
internal sealed record CasesView(CasePage Waiting, CasePage Decided)
{
    public const string Path = "quarantine";

    public const string WaitingKey = "page";

    public const string DecidedKey = "decided";

    /// <summary>The words of acts whose effect this page shows.</summary>
    public IReadOnlyList<string> Came => Waiting.Rows.Any(row => row.Case.Offer.Submission is not null) ? [DoneWords.Received] : [];
}
