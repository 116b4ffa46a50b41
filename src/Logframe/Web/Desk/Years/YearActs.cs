using Logframe.Core.Reviews;
using Logframe.Reviewing;

namespace Logframe.Web.Desk.Years;

/// <summary>Why a step of a review cannot be taken as it is asked for.</summary>
internal static class YearActs
{
    /// <summary>The year that a new review is asked for; null where that is no year.</summary>
    public static int? YearOf(SentForm form) =>
        int.TryParse(form.Text(YearsView.YearField), System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;

    public static NotDone? ToBegin(SentForm form, YearsView all) => (form.NoReason, YearOf(form)) switch
    {
        ({ } missing, _) => missing,
        (_, null) => NotDone.Incomplete(YearsHere(all)),
        (_, { } year) when ReviewYear.Objection(year, all.Today) is { } why => NotDone.Incomplete($"{why} {YearsHere(all)}"),
        (_, { } year) when all.Years.Any(row => row.Year == year) => NotDone.Otherwise($"There is a review of {year} already."),
        _ => null,
    };

    private static string YearsHere(YearsView all) =>
        $"Give the year that is reviewed: {all.Today.Year}, in which we are, or {all.Today.Year - 1}. A review that is begun here looks from today.";

    private static NotDone Changed => NotDone.Otherwise("Something was changed since you opened the page. Look at what stands here now before you decide.");

    /// <summary>A second person has to stand for what others wrote.</summary>
    public static NotDone? ToApprove(SentForm form, YearView view)
    {
        if (Demand(view, ReviewState.Draft, "Only a draft can be approved.") is { } other)
        {
            return other;
        }

        return ReviewDesk.NoApprover(view.Notes!, form.Person.Name) is { } why ? NotDone.Otherwise(why)
            : form.Text(YearView.SeenField) != view.Seen ? Changed
            : view.Gaps.Count > 0 && form.Text(YearView.GapsField).Length == 0 ? NotDone.Otherwise("Something is missing, as listed below. To approve it all the same, say why.")
            : form.Text(YearView.GapsField).Length > SentForm.LongestReason ? NotDone.Incomplete($"Say in at most {SentForm.LongestReason} characters why it may be approved although something is missing.")
            : form.NoReason;
    }

    public static NotDone? ToPublish(SentForm form, YearView view) => !view.IsNewest || !view.IsUsable ? Unusable
        : view.Is(ReviewState.Locked) ? NotDone.Otherwise("The review is locked, and its pack stays as it is. What is wrong in it is put right in a new edition.")
        : form.NoReason;

    public static NotDone? ToLock(SentForm form, YearView view) =>
        Demand(view, ReviewState.Approved, "Only an approved review can be locked.")
        ?? (view.Pack is null ? NotDone.Otherwise("There is no pack of this edition yet. Make it first: what is locked is what was published.")
            : !view.IsPackOfWhatStands ? NotDone.Otherwise("The pack was made before the review was last changed or approved. Make it again: what is locked is what was published.")
            : form.Text(YearView.SeenField) != view.Seen ? Changed
            : form.NoReason);

    public static NotDone? ToCorrect(SentForm form, YearView view) => Demand(view, ReviewState.Locked, "Only a locked review needs a correction; any other can be written on.") ?? form.NoReason;

    private static NotDone Unusable => NotDone.Otherwise("The review cannot be used until what is wrong with its files is put right.");

    private static NotDone? Demand(YearView view, ReviewState state, string otherwise) =>
        !view.IsNewest || !view.IsUsable ? Unusable : view.Notes!.State != state ? NotDone.Otherwise($"{otherwise} This one is {view.Notes.State.ToString().ToLowerInvariant()}.") : null;
}
