namespace Logframe.Web.Desk;

/// <summary>What a page says first when somebody comes to it from an act of theirs. The address holds a word of this list and nothing else.</summary>
internal static class DoneWords
{
    public const string Key = "done";

    public const string Started = "started";

    public const string Accepted = "accepted";

    public const string Refused = "refused";

    public const string Received = "received";

    public const string Begun = "begun";

    public const string Saved = "saved";

    public const string Approved = "approved";

    public const string Published = "published";

    public const string PublishedNoBrowser = "published-no-browser";

    public const string PublishedNotPrinted = "published-not-printed";

    public const string Locked = "locked";

    public const string Corrected = "corrected";

    private static readonly Dictionary<string, string> Sentences = new()
    {
        [Started] = "The refresh has begun. This page shows how far it is; you may leave it.",
        [Accepted] = "Accepted. The figures stand from now on, and every verdict counts them.",
        [Refused] = "Refused. The figures do not stand, however often they are offered.",
        [Received] = "Nothing was wrong with the file. What is new in it waits for approval by somebody else.",
        [Begun] = "The review is laid out. Write on what needs words; what is missing is listed here.",
        [Saved] = "Saved.",
        [Approved] = "Approved. What is written stays as it is; make its pack, and then lock it.",
        [Published] = "The pack is made.",
        [PublishedNoBrowser] = "The pack is made, without a PDF: no browser of the Chromium family is on the machine of this site to print it. Its page can be printed from any browser.",
        [PublishedNotPrinted] = "The pack is made, without a PDF: the browser on the machine of this site could not print it. The log of the worker says why.",
        [Locked] = "Locked, with the pack that is shown here. A correction is a new edition.",
        [Corrected] = "A new edition is open. It is written, approved and locked like the first.",
    };

    /// <summary>How the making of a pack ended.</summary>
    /// <param name="wantsPdf">Whether it was to be printed.</param>
    /// <param name="hasBrowser">Whether there is anything to print it with.</param>
    /// <param name="printTrouble">Why it could not be printed; null where it could, or nobody tried.</param>
    public static string OfPack(bool wantsPdf, bool hasBrowser, string? printTrouble) =>
        !wantsPdf ? Published
        : !hasBrowser ? PublishedNoBrowser
        : printTrouble is not null ? PublishedNotPrinted
        : Published;

    /// <summary>Null for any other word.</summary>
    public static string? Sentence(string? word) => word is null ? null : Sentences.GetValueOrDefault(word);
}
