using System.Text.Json;
using Logframe.Worker;

namespace Logframe.Web.People.Accounts;

/// <summary>Keeps the accounts in a file of the data folder that nobody else on the machine can read.</summary>
/// <remarks>Read anew each time: the verbs change it while the worker runs.</remarks>
internal sealed class AccountFile(DataFolder folder, TimeProvider clock) : IDisposable
{
    public const string FileName = "users.json";

    private readonly string _path = folder.File(FileName);
    private readonly FileLock _lock = new(folder.File("users.lock"), clock);

    /// <exception cref="CommandFailure">The file is damaged or cannot be read: nobody can sign in until it is put right.</exception>
    public AccountBook Read()
    {
        try
        {
            return File.Exists(_path) ? JsonSerializer.Deserialize(File.ReadAllBytes(_path), AccountJson.Default.AccountBook) ?? AccountBook.Empty : AccountBook.Empty;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw CommandFailure.Trouble($"The accounts in {_path} cannot be read: {fault.Message} Put the file right, or move it away and add the people anew.");
        }
    }

    /// <summary>Changes the accounts; of two changes at once, one waits for the other.</summary>
    public Task ChangeAsync(Func<AccountBook, AccountBook> change, CancellationToken cancellation) => _lock.HoldAsync(
        () =>
        {
            PrivateFile.Replace(_path, JsonSerializer.SerializeToUtf8Bytes(change(Read()), AccountJson.Default.AccountBook));
            return Task.FromResult(true);
        },
        cancellation);

    public void Dispose() => _lock.Dispose();
}
