using Logframe.Core.Reviews;

namespace Logframe.Store;

/// <summary>What has become of a held offer.</summary>
internal enum HeldState
{
    /// <summary>Nobody has decided yet.</summary>
    Held,

    /// <summary>Its figures were written.</summary>
    Accepted,

    /// <summary>Its figures are not wanted, however often they are offered.</summary>
    Refused,

    /// <summary>Its source has ceased to offer it before anybody decided.</summary>
    Lapsed,
}

/// <summary>An offer that was kept back, and what became of it.</summary>
/// <param name="Id">Counts from 1 over the life of a store.</param>
/// <param name="Run">The run that kept it back.</param>
/// <param name="Publisher">Who publishes its figures.</param>
/// <param name="Offer">What is offered, and why it was kept back.</param>
/// <param name="State">What became of it.</param>
/// <param name="Decision">Null unless accepted or refused.</param>
internal sealed record HeldCase(long Id, long Run, string Publisher, HeldOffer Offer, HeldState State, Decision? Decision)
{
    /// <summary>Why somebody cannot accept it, who handed it in themselves; null where they can.</summary>
    public string? NoAccepter(string by) => Offer.Submission is { } submission && Signature.IsSamePerson(submission.By, by)
        ? $"Case {Id} was handed in by {submission.By}. Somebody else must accept it."
        : null;
}

/// <summary>Who decided about a held case, and why.</summary>
/// <param name="By">Name of the person.</param>
/// <param name="Reason">In their words.</param>
/// <param name="At">When the run of the decision finished.</param>
/// <param name="Run">The run that carried it out.</param>
internal sealed record Decision(string By, string Reason, DateTimeOffset At, long Run);
