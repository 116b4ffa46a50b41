using Logframe.Tests.Support;
using Logframe.Worker.Alarms;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>What a hook has told outlives the process that told it.</summary>
public sealed class AlarmMemoryTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 6, 0, 0, TimeSpan.Zero);
    private static readonly AlarmBook Book = new([new ToldAlarm(new Alarm(AlarmKind.NewerFigureDue, "3.1", "A newer one was due."), Start, Start.AddDays(1))]);

    [Fact]
    public void A_book_that_is_kept_is_read_again_and_each_hook_has_its_own()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("data/alarms.json");
        new AlarmMemory(path).Keep("webhook", Book);
        new AlarmMemory(path).Keep("command", AlarmBook.Empty);

        new AlarmMemory(path).Of("webhook").Told.ShouldBe(Book.Told);
        new AlarmMemory(path).Of("command").Told.ShouldBeEmpty();
        Directory.EnumerateFiles(folder.File("data")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"webhook\": {")]
    public void A_broken_file_is_as_none(string content)
    {
        using var folder = new TemporaryFolder();

        new AlarmMemory(folder.Write("alarms.json", content)).Of("webhook").Told.ShouldBeEmpty();
    }
}
