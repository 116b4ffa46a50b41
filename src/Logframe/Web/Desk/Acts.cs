using Logframe.Store;
using Logframe.Web.People.Audit;

namespace Logframe.Web.Desk;

/// <summary>Does what forms ask for, and writes down who asked, when, why and with what outcome.</summary>
internal sealed class Acts(AuditLog audit)
{
    /// <param name="deed">What is to be done.</param>
    /// <param name="objection">Why it may not be; null where nothing speaks against it.</param>
    /// <param name="work">Does it.</param>
    /// <param name="cancellation">Of the request; what has begun is brought to its end all the same.</param>
    /// <returns>Null where it was done.</returns>
    public Task<NotDone?> TryAsync(Deed deed, NotDone? objection, Action work, CancellationToken cancellation) => TryAsync(deed, objection, () => audit.DoAsync(deed, () => Done(work), cancellation), cancellation);

    /// <summary>The same for work that takes a while: other acts need not wait for it, and it is written down once it has ended.</summary>
    public Task<NotDone?> TryAsideAsync(Deed deed, NotDone? objection, Func<Task> work, CancellationToken cancellation) => TryAsync(deed, objection, () => AsideAsync(deed, work), cancellation);

    private async Task<NotDone?> TryAsync(Deed deed, NotDone? objection, Func<Task> work, CancellationToken cancellation)
    {
        if (objection is not null)
        {
            await audit.WriteAsync(deed, Outcome.Refused, cancellation);
            return objection;
        }

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

    private async Task AsideAsync(Deed deed, Func<Task> work)
    {
        var outcome = Outcome.Failed;
        try
        {
            await work();
            outcome = Outcome.Done;
        }
        finally
        {
            await audit.WriteAsync(deed, outcome, CancellationToken.None);
        }
    }

    private static Task<bool> Done(Action work)
    {
        work();
        return Task.FromResult(true);
    }
}
