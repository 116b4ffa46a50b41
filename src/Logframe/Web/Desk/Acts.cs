using Logframe.Store;
using Logframe.Web.People.Audit;

namespace Logframe.Web.Desk;

/// <summary>Does what forms ask for, and writes down who asked, when, why and with what outcome.</summary>
internal sealed class Acts(AuditLog audit)
{
    /// <param name="deed">What is to be done.</param>
    /// <param name="stands">Reads what it is done to, once no other act of anybody can change that any more.</param>
    /// <param name="objection">Why it may not be done; null where nothing speaks against it.</param>
    /// <param name="work">Does it.</param>
    /// <param name="cancellation">Of the request; what has begun is brought to its end all the same.</param>
    /// <returns>Null where it was done.</returns>
    public Task<NotDone?> TryAsync<T>(Deed deed, Func<T> stands, Func<T, NotDone?> objection, Action<T> work, CancellationToken cancellation) =>
        TryAsync(deed, stands, objection, subject => Done(work, subject), cancellation);

    /// <summary>The same for work that knows what came of it.</summary>
    public async Task<NotDone?> TryAsync<T>(Deed deed, Func<T> stands, Func<T, NotDone?> objection, Func<T, Outcome> work, CancellationToken cancellation)
    {
        NotDone? notDone = null;
        return await ToldAsync(() => audit.DoAsync(deed, Act, cancellation)) ?? notDone;

        Task<Outcome> Act()
        {
            var subject = stands();
            notDone = objection(subject);
            if (notDone is not null)
            {
                return Task.FromResult(Outcome.Refused);
            }

            return Task.FromResult(work(subject));
        }
    }

    /// <summary>The same for work that takes a while: other acts need not wait for it. That it has begun is one line of the log, and how it ended another.</summary>
    public async Task<NotDone?> TryAsideAsync(Deed deed, NotDone? objection, Func<Task> work)
    {
        if (objection is not null)
        {
            await audit.WriteAsync(deed, Outcome.Refused);
            return objection;
        }

        return await ToldAsync(() => AsideAsync(deed, work));
    }

    private static Outcome Done<T>(Action<T> work, T subject)
    {
        work(subject);
        return Outcome.Done;
    }

    private async Task AsideAsync(Deed deed, Func<Task> work)
    {
        await audit.WriteAsync(deed, Outcome.Begun);
        var outcome = Outcome.Failed;
        try
        {
            await work();
            outcome = Outcome.Done;
        }
        finally
        {
            await audit.WriteAsync(deed, outcome);
        }
    }

    private static async Task<NotDone?> ToldAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (CommandFailure failure)
        {
            return NotDone.Of(failure);
        }
        catch (StoreException failure)
        {
            return NotDone.Of(failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return NotDone.Of(CommandFailure.Trouble($"A file could not be written: {failure.Message}"));
        }
    }
}
