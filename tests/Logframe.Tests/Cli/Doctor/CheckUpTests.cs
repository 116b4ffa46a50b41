using Logframe.Cli.Doctor;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Worker;

namespace Logframe.Tests.Cli.Doctor;

/// <summary>The single matters that the doctor looks at.</summary>
public sealed class CheckUpTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 7, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, Condition.Well)]
    [InlineData(4.9, Condition.Well)]
    [InlineData(5, Condition.Doubtful)]
    [InlineData(-5, Condition.Doubtful)]
    [InlineData(60, Condition.Ill)]
    [InlineData(-60, Condition.Ill)]
    public void A_clock_is_held_against_that_of_the_source(double minutesOff, object condition) =>
        TimeCheckUp.OfClock(Now, null, Now.AddMinutes(minutesOff)).Condition.ShouldBe(condition);

    [Fact]
    public void A_clock_that_shows_the_end_of_the_last_run_is_well_and_one_before_it_is_ill()
    {
        var run = new RunRecord(1, "fingertips", "a test", DataNature.Real, Now, Now, null, []);

        TimeCheckUp.OfClock(Now, run, null).Condition.ShouldBe(Condition.Well);
        TimeCheckUp.OfClock(Now.AddSeconds(-1), run, null).Condition.ShouldBe(Condition.Ill);
    }

    [Theory]
    [InlineData("0 0 6 ? * MON", "Europe/London", Condition.Well, "2026-03-09 06:00 UTC")]
    [InlineData("0 0 6 ? 7 MON", "Europe/London", Condition.Well, "2026-07-06 05:00 UTC")]
    [InlineData("0 0 6 1 1 ? 2020", "Europe/London", Condition.Ill, "never")]
    [InlineData("0 0 6 ? * MON", "Kent", Condition.Ill, "Schedule:TimeZone")]
    public void The_next_time_of_the_schedule_is_told_in_its_zone(string cron, string zone, object condition, string words)
    {
        var checkUp = TimeCheckUp.OfSchedule(new ScheduleOptions { Cron = cron, TimeZone = zone }, Now);

        checkUp.Condition.ShouldBe(condition);
        checkUp.Sentence.ShouldContain(words);
    }

    [Fact]
    public void A_zone_that_is_not_known_is_ill() => TimeCheckUp.OfZone("Kent").Condition.ShouldBe(Condition.Ill);

    [Fact]
    public void A_folder_in_which_everybody_can_write_is_doubtful()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps rights in another way.");
            return;
        }

        using var folder = new TemporaryFolder();
        StoreCheckUp.OfFolder(folder.Path).Condition.ShouldBe(Condition.Well);

        File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.OtherWrite);

        StoreCheckUp.OfFolder(folder.Path).Condition.ShouldBe(Condition.Doubtful);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_data_folder_that_is_a_file_is_ill_and_one_that_is_not_there_yet_is_doubtful()
    {
        using var folder = new TemporaryFolder();

        StoreCheckUp.OfFolder(folder.Write("data", "")).Condition.ShouldBe(Condition.Ill);
        StoreCheckUp.OfFolder(folder.File("elsewhere")).Condition.ShouldBe(Condition.Doubtful);
        StoreCheckUp.OfSpace(folder.File("not/there/yet")).Sentence.ShouldContain("MB are free");
    }

    [Fact]
    public void A_machine_without_a_font_or_a_browser_is_told_what_to_install()
    {
        using var folder = new TemporaryFolder();

        MachineCheckUp.OfFont([folder.Path]).Condition.ShouldBe(Condition.Doubtful);
        MachineCheckUp.OfBrowser([folder.Path]).Sentence.ShouldContain("Install chromium");
        folder.Write("chromium", "");
        MachineCheckUp.OfBrowser([folder.Path]).ShouldBe(CheckUp.Well("Browser", folder.File("chromium") + " can print pages as PDF."));
    }
}
