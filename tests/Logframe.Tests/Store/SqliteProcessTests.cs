using System.Diagnostics;
using System.IO.Pipes;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>The store on SQLite between two real processes, one of which is killed.</summary>
public sealed class SqliteProcessTests
{
    private const string FolderVariable = "LOGFRAME_TEST_STORE";
    private const string PipeVariable = "LOGFRAME_TEST_PIPE";

    private static readonly DateTimeOffset _day = new(2026, 1, 5, 6, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Keeps_out_a_second_process_and_keeps_nothing_of_one_that_was_killed()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteObservationStore.Open(folder.Path);
        using (var run = store.BeginRun(Start()))
        {
            run.Write(Figures.Smoking, [Figures.Full], complete: true);
            run.Commit(_day);
        }

        var pipeName = $"logframe-{Guid.NewGuid():N}";
        await using var pipe = new NamedPipeServerStream(pipeName);
        using var other = StartOther(folder.Path, pipeName);
        var writing = pipe.WaitForConnectionAsync(TestContext.Current.CancellationToken);
        (await Task.WhenAny(writing, other.WaitForExitAsync(TestContext.Current.CancellationToken))).ShouldBe(writing);

        Should.Throw<StoreException>(() => store.BeginRun(Start())).Message.ShouldContain($"process {other.Id} ");
        store.Read().ShouldHaveSingleItem().Observation.ShouldBe(Figures.Full);

        other.Kill();
        await other.WaitForExitAsync(TestContext.Current.CancellationToken);

        store.Read().ShouldHaveSingleItem().Observation.ShouldBe(Figures.Full);
        using var next = store.BeginRun(Start());
        next.Write(Figures.Smoking, [Figures.Full], complete: true).ShouldBe(new BatchChanges(0, 0, 0, Unchanged: 1));
        next.Commit(_day.AddDays(1)).Id.ShouldBe(2);
    }

    /// <summary>The other process: begins a run, writes more than a cache holds, and never commits.</summary>
    [Fact(Explicit = true)]
    public void Writes_until_it_is_killed()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, $"Started by {nameof(Keeps_out_a_second_process_and_keeps_nothing_of_one_that_was_killed)} only.");
        using var store = SqliteObservationStore.Open(folder);
        using var run = store.BeginRun(Start());
        run.Write(Figures.Smoking, Enumerable.Range(1, 9000).Select(year => Figures.Of(Figures.Kent, year, year) with { Note = new string('x', 9000) }), complete: true);

        using var pipe = new NamedPipeClientStream(Environment.GetEnvironmentVariable(PipeVariable)!);
        pipe.Connect();
        pipe.ReadByte();
    }

    private static RunStart Start() => new(Figures.Publisher, "folder samples", DataNature.Real, _day, Definition: null);

    private static Process StartOther(string folder, string pipe)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SqliteProcessTests).Assembly.Location, "-explicit", "only", "-method", $"*.{nameof(Writes_until_it_is_killed)}"])
        {
            RedirectStandardOutput = true,
            Environment = { [FolderVariable] = folder, [PipeVariable] = pipe },
        };
        return Process.Start(start)!;
    }
}
