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
    public async Task<NotDone?> TryAsync(Deed deed, NotDone? objection, Func<Task> work, CancellationToken cancellation)
    {
        if (objection is not null)
        {
            await audit.WriteAsync(deed, Outcome.Refused, cancellation);
            return objection;
        }

        try
        {
            await audit.DoAsync(deed, () => DoneAsync(work), cancellation);
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
    }

    public Task<NotDone?> TryAsync(Deed deed, NotDone? objection, Action work, CancellationToken cancellation) => TryAsync(
        deed,
        objection,
        () =>
        {
            work();
            return Task.CompletedTask;
        },
        cancellation);

    private static async Task<bool> DoneAsync(Func<Task> work)
    {
        await work();
        return true;
    }
}
