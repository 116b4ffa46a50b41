using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Web.Desk.Runs;

namespace Logframe.Web.Desk.Cases;

/// <summary>The words of the pages about held figures, and why a decision about them is not taken.</summary>
internal static class CaseWords
{
    /// <summary>Why figures are held, in a few words.</summary>
    public static string Of(HoldReason reason) => reason switch
    {
        HoldReason.Jump => "a jump",
        HoldReason.Revision => "a past value revised beyond its interval",
        HoldReason.RowCollapse => "many rows gone",
        HoldReason.UnitChange => "another unit",
        HoldReason.OutOfRange => "a value that cannot be",
        HoldReason.AwaitingApproval => "a return that awaits approval",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };

    /// <summary>What became of a case that waits no longer.</summary>
    public static string Became(HeldCase held) => held.Decision is { } decision
        ? $"{held.State} by {decision.By} on {RunWords.Moment(decision.At)}: {decision.Reason}"
        : "Lapsed: the source no longer offers it.";

    /// <summary>Why somebody may not decide so; null where they may.</summary>
    public static NotDone? Objection(HeldCase held, SentForm form, string decision) => (held, decision) switch
    {
        (_, not (CaseView.Accept or CaseView.Refuse)) => NotDone.Incomplete("Say whether to accept or to refuse."),
        ({ State: not HeldState.Held }, _) => NotDone.Otherwise($"The case waits no longer. {Became(held)}"),
        (_, CaseView.Accept) when held.NoAccepter(form.Person.Name) is { } why => NotDone.Otherwise(why),
        _ => form.NoReason,
    };

    /// <summary>True where the form asks for just what the same person has decided already: it came twice.</summary>
    public static bool IsSentAgain(HeldCase held, SentForm form, string decision) =>
        held.Decision is { } taken && taken.By == form.Person.Name && taken.Reason == form.Reason
        && held.State == (decision == CaseView.Accept ? HeldState.Accepted : HeldState.Refused);
}
