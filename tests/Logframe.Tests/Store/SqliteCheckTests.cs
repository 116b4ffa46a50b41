using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>What looking through a whole store finds, each fault put there by hand.</summary>
public sealed class SqliteCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_nothing_in_a_sound_store_nor_where_there_is_none()
    {
        using var store = SqliteObservationStore.Open(_folder.Path);
        store.Check().ShouldBeEmpty();

        Fill(store);

        store.Check().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("DELETE FROM run WHERE id = 1", "run-missing")]
    [InlineData("UPDATE observation SET known_from = 40, known_to = NULL WHERE known_from = 1", "run-missing")]
    [InlineData("DELETE FROM series", "series-missing")]
    [InlineData("UPDATE held_case SET run = 0", "reference-broken")]
    [InlineData("UPDATE observation SET known_to = NULL", "known-twice")]
    [InlineData("UPDATE observation SET known_to = 3 WHERE known_to = 2", "known-twice")]
    [InlineData("UPDATE run SET nature = 'Simulated' WHERE id = 2", "natures-mixed")]
    [InlineData("UPDATE observation SET trend = 'Wobbling'", "word-unknown")]
    [InlineData("UPDATE observation SET state = 'Missing'", "state-contradicted")]
    [InlineData("DELETE FROM definition_file; DELETE FROM definition", "definition-missing")]
    [InlineData("UPDATE definition_file SET text = text || ' '", "definition-altered")]
    [InlineData("DELETE FROM held_figure WHERE held_case = 1", "held-empty")]
    [InlineData("UPDATE held_figure SET value = 91 WHERE side = 'Offered'", "held-altered")]
    [InlineData("UPDATE held_case SET reason = 'Whim'", "held-unclear")]
    [InlineData("PRAGMA ignore_check_constraints = 1; UPDATE held_case SET decided_by = NULL", "damaged")]
    [InlineData("DELETE FROM observation WHERE known_from = 3", "acceptance-without-effect")]
    public void Names_what_is_wrong(string spoil, string name)
    {
        using var store = SqliteObservationStore.Open(_folder.Path);
        Fill(store);
        new DatabaseFile(_folder.File("logframe.db")).Run(spoil);

        var findings = store.Check();

        findings.ShouldContain(finding => finding.Name == name);
        findings.ShouldAllBe(finding => finding.Sentence.EndsWith('.'));
    }

    [Fact]
    public void Says_where_a_file_is_damaged()
    {
        using var store = SqliteObservationStore.Open(_folder.Path);
        Fill(store);
        var file = new DatabaseFile(_folder.File("logframe.db"));
        var page = int.Parse(file.Rows("SELECT rootpage FROM sqlite_schema WHERE name = 'observation'")[0], System.Globalization.CultureInfo.InvariantCulture);
        using (var bytes = File.OpenWrite(file.Path))
        {
            bytes.Position = (page - 1) * 4096;
            bytes.Write(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }

        var findings = store.Check();

        findings.ShouldNotBeEmpty();
        findings.ShouldAllBe(finding => finding.Name == "damaged");
    }

    private static void Fill(SqliteObservationStore store)
    {
        var jump = new HeldFigure(Figures.Full with { Value = 90 }, Figures.Full with { Value = 11 });
        for (var day = 1; day <= 3; day++)
        {
            var moment = new DateTimeOffset(2026, 1, day, 6, 0, 0, TimeSpan.Zero);
            using var run = store.BeginRun(new RunStart(Figures.Publisher, "folder samples", DataNature.Real, moment, Figures.Definition));
            switch (day)
            {
                case 1:
                    run.Write(Figures.Smoking, [Figures.Full], complete: true);
                    break;
                case 2:
                    run.Write(Figures.Smoking, [Figures.Full with { Value = 11 }], complete: true);
                    run.Hold(new HeldOffer(Figures.Smoking, HoldReason.Jump, "Too far.", [jump]));
                    break;
                default:
                    run.Accept(1, "An Analyst", "Checked");
                    break;
            }

            run.Commit(moment);
        }
    }
}
