namespace Logframe.Web.People;

/// <summary>Lets one at a time change a file: one in this process, and one among the processes that take the same lock.</summary>
/// <param name="path">A file of its own, which stays behind empty; the system lets go of it when a process ends, however it ends.</param>
/// <param name="clock">By which others are waited for.</param>
internal sealed class FileLock(string path, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Times the pause: ten seconds.</summary>
    private const int Tries = 500;

    private readonly SemaphoreSlim _here = new(1, 1);

    /// <summary>Runs with the lock held.</summary>
    /// <exception cref="CommandFailure">Another process has held it for too long.</exception>
    public async Task<T> HoldAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await _here.WaitAsync(cancellation);
        try
        {
            await using var held = await TakeAsync(cancellation);
            return await work();
        }
        finally
        {
            _here.Release();
        }
    }

    public void Dispose() => _here.Dispose();

    private async Task<FileStream> TakeAsync(CancellationToken cancellation)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return PrivateFile.Open(path, FileMode.OpenOrCreate, FileShare.None);
            }
            catch (IOException) when (tried < Tries && Directory.Exists(Path.GetDirectoryName(path)))
            {
                await Task.Delay(Pause, clock, cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw CommandFailure.Trouble($"{path} cannot be locked: {fault.Message} Nothing was done. Try again, and see that the folder can be written to.");
            }
        }
    }
}
