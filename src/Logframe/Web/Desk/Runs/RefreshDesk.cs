using System.Globalization;
using Logframe.Worker;

namespace Logframe.Web.Desk.Runs;

/// <summary>The refreshes of this worker: the one in hand, how the last one ended, and how to start another.</summary>
internal sealed class RefreshDesk(RefreshTick tick, RefreshSchedule schedule)
{
    public RefreshInHand? InHand => tick.InHand;

    public RefreshOutcome? Last => tick.Last;

    public DateTimeOffset? NextDue => schedule.NextDue;

    /// <summary>Stands in the form: once another refresh has ended, a form that was shown before asks for nothing any more, so that sending it twice refreshes once.</summary>
    public string Mark => (Last?.Finished.UtcTicks ?? 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>Why no refresh can be started; null where one can.</summary>
    public NotDone? Objection(string mark) =>
        InHand is not null ? Running
        : mark != Mark ? NotDone.Otherwise("A refresh has ended since this form was shown: see below what it brought.")
        : null;

    /// <exception cref="CommandFailure">One is running.</exception>
    public void Begin()
    {
        if (!schedule.TryBegin())
        {
            throw CommandFailure.WrongInput(Running.Words);
        }
    }

    private static NotDone Running => NotDone.Otherwise("A refresh is running already. See below how far it is.");
}
