using Logframe.Core.Reviews;
using Logframe.Definitions;
using Logframe.Reviewing;
using Logframe.Web.Site;

namespace Logframe.Web.Desk.Years;

/// <summary>What the page of the review of a year shows.</summary>
/// <param name="Year">The year reviewed.</param>
/// <param name="Edition">The edition that is shown.</param>
/// <param name="Editions">Every one, in order.</param>
/// <param name="Notes">What stands in it; null where that cannot be told.</param>
/// <param name="Faults">What is wrong with it or with a review before it; where there is anything, nothing can be done with it here but to put it right.</param>
/// <param name="LockedBefore">The locked reviews of earlier years, the newest first.</param>
internal sealed record YearView(int Year, int Edition, IReadOnlyList<int> Editions, ReviewNotes? Notes, IReadOnlyList<Fault> Faults, IReadOnlyList<ReviewNotes> LockedBefore)
{
    public const string EditionKey = "edition";

    public const string GapsField = "gaps";

    public const string SeenField = "seen";

    /// <summary>There is no form for it: it is done where the files lie, and shows in their history.</summary>
    public const string TakingBack = "To take the approval back, whoever looks after the files sets state to draft in review.md and takes out the lines that begin with approved- there, and accepted-gaps.";

    /// <summary>The framework on the day of the review; null where the notes cannot be used.</summary>
    public Reading? On { get; init; }

    /// <summary>The files of a draft that have faults, where each of these can be put right in a form; null where there are none, or where an editor is needed.</summary>
    public IReadOnlyList<FaultyNotes>? Faulty { get; init; }

    /// <summary>What became of the actions of earlier reviews.</summary>
    public IReadOnlyList<ActionReport> EarlierActions { get; init; } = [];

    /// <summary>What the review lacks.</summary>
    public IReadOnlyList<ReviewGap> Gaps { get; init; } = [];

    /// <summary>The pack that was made of this edition, and locked with it where it is locked; null where none lies on the shelf.</summary>
    public ShelvedPack? Pack { get; init; }

    /// <summary>False for a pack that was made before what is written was last changed or approved.</summary>
    public bool IsPackOfWhatStands { get; init; }

    /// <summary>The hash of everything that is written.</summary>
    public string Contents { get; init; } = "";

    /// <summary>By which it is known whether whoever approves or locks saw what stands here: what is written and what is missing, and of an approved review its pack.</summary>
    public string Seen => ReviewDesk.HashOf(string.Join('\n', [Contents, .. Is(ReviewState.Approved) ? [Pack?.ManifestHash ?? ""] : Gaps.Select(gap => gap.Says)]));

    /// <summary>The words of acts whose effect this page shows.</summary>
    public IReadOnlyList<string> Came =>
    [
        .. Notes?.State switch
        {
            ReviewState.Draft => [Notes.Correction is null ? DoneWords.Begun : DoneWords.Corrected],
            ReviewState.Approved => [DoneWords.Approved],
            ReviewState.Locked => [DoneWords.Locked],
            _ => Array.Empty<string>(),
        },
        .. !IsPackOfWhatStands ? [] : Pack!.Manifest.MadeWith.Browser is null ? [DoneWords.Published, DoneWords.PublishedNoBrowser, DoneWords.PublishedNotPrinted] : new[] { DoneWords.Published },
    ];

    /// <summary>Why an act was not done; null where none was asked for.</summary>
    public NotDone? NotDone { get; init; }

    public string Reason { get; init; } = "";

    public bool IsNewest => Edition == Editions[^1];

    public bool IsUsable => Notes is not null && Faults.Count == 0;

    /// <summary>A draft in whose files something can be written here.</summary>
    public bool IsWritable => Is(ReviewState.Draft) || Faulty is not null;

    /// <summary>In this state, sound and the newest, so that something can be done with it.</summary>
    public bool Is(ReviewState state) => IsNewest && IsUsable && Notes!.State == state;

    public static string PathOf(int year) => FormattableString.Invariant($"{YearsView.Path}/{year}");
}
