using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>A store backed up and put back from the command line.</summary>
public sealed class BackupTests : IDisposable
{
    private static readonly FakeClock _clock = new();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_store_is_backed_up_into_a_folder_and_put_back_after_it_was_lost()
    {
        await Run(0, "refresh", "--source", "simulator", "--indicator", "1.1");
        Directory.CreateDirectory(_folder.File("backups"));
        var file = _folder.File("backups/logframe-20260105T090000Z.db");

        var said = await Run(0, "backup", "backups");
        said.ShouldContain(file);
        said.ShouldContain("SIMULATED. 1 runs");
        var hash = said.Trim()[^64..];
        Directory.Delete(_folder.File("data"), recursive: true);

        (await Run(0, "restore", file)).ShouldContain(hash);

        using var store = SqliteObservationStore.Open(_folder.File("data"));
        store.StateHash().ShouldBe(hash);
    }

    [Fact]
    public async Task Restoring_says_where_the_store_before_is_kept()
    {
        await Run(0, "refresh", "--source", "simulator", "--indicator", "1.1");
        await Run(0, "backup", "copy.db");

        (await Run(0, "restore", "copy.db")).ShouldContain(_folder.File("data/logframe-before-restore-20260105T090000Z.db"));
    }

    [Fact]
    public async Task Wrong_words_are_answered_by_what_to_do()
    {
        (await Run(2, "backup", "copy.db")).ShouldContain("no store");
        (await Run(2, "restore", "absent.db")).ShouldContain("no file");
        await Run(0, "refresh", "--source", "simulator", "--indicator", "1.1");
        (await Run(2, "backup", "absent/copy.db")).ShouldContain("Create it first");
        await Run(0, "backup", "copy.db");
        (await Run(2, "backup", "copy.db")).ShouldContain("not overwritten");
        _folder.Write("text.db", string.Concat(Enumerable.Repeat("no database\n", 100)));
        (await Run(1, "restore", "text.db")).ShouldContain("not a store");
    }

    private async Task<string> Run(int exitCode, params string[] args)
    {
        var terminal = new TestTerminal(_folder.Path, _clock);
        (await terminal.RunAsync([.. args, "--framework", Path.Combine(Repository.Root, "logframe", "kent-and-medway"), "--data", "data"])).ShouldBe(exitCode, terminal.Error);
        return terminal.Out + terminal.Error;
    }
}
