using Logframe.Core.Assessments;
using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Web.Desk.Cases;

/// <summary>What the page of one case shows.</summary>
/// <param name="Case">What is held, and what was decided.</param>
/// <param name="Headline">The same in a line.</param>
/// <param name="Fed">The promises that read its figures, as they stand now.</param>
/// <param name="Since">When the run that held it finished; null where the store no longer says.</param>
/// <param name="Figures">Every figure of it: area, series, period, what stands, what is offered.</param>
/// <param name="Effects">What accepting it would do; nothing for a case that is decided.</param>
/// <param name="Rivals">Other cases that wait with figures for the same areas and periods.</param>
internal sealed record CaseView(
    HeldCase Case,
    string Headline,
    IReadOnlyList<IndicatorAssessment> Fed,
    DateTimeOffset? Since,
    TableOutput Figures,
    CaseEffects Effects,
    IReadOnlyList<long> Rivals)
{
    public const string DecisionField = "decision";

    public const string Accept = "accept";

    public const string Refuse = "refuse";

    /// <summary>Figures shown; a case can hold those of a whole nation.</summary>
    public const int MostFigures = 200;

    /// <summary>Why the decision that was asked for was not taken; null where none was.</summary>
    public NotDone? NotDone { get; init; }

    /// <summary>The reason that was given for it.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The words of acts whose effect this page shows.</summary>
    public IReadOnlyList<string> Came => (Case.State, Case.Offer.Submission) switch
    {
        (HeldState.Held, not null) => [DoneWords.Received],
        (HeldState.Accepted, _) => [DoneWords.Accepted],
        (HeldState.Refused, _) => [DoneWords.Refused],
        _ => [],
    };

    public static string PathOf(long id) => FormattableString.Invariant($"{CasesView.Path}/{id}");
}
