using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C2: the reduction that a national ambition needs each year.</summary>
public sealed class C2_RequiredReductionTests(LoadedPrevention loaded) : IClassFixture<LoadedPrevention>
{
    [Fact]
    public async Task Smoking_at_time_of_delivery_in_Medway_must_fall_by_2_35_points_a_year()
    {
        var row = (await loaded.JsonAsync("pace", "5.1", "--area", "nhs-medway")).EnumerateArray().ShouldHaveSingleItem();

        (Text(row, "value"), Text(row, "target"), Text(row, "calendar_years"), Text(row, "needed_a_year")).ShouldBe(("15.4", "6", "4", "-2.35"));
        (await loaded.RunAsync("pace", "5.1", "--area", "nhs-medway")).Out
            .ShouldContain("must fall by 2.35 percentage points a year, counted in calendar years from 2018 to 2022: (15.4 - 6) / 4.");
    }

    [Fact]
    public async Task No_other_area_of_the_list_needs_that_pace() =>
        (await loaded.JsonAsync("pace", "5.1")).EnumerateArray().Where(row => Text(row, "needed_a_year") == "-2.35").Select(row => Text(row, "area")).ShouldBe(["NHS Medway"]);

    [Fact]
    public async Task Counted_by_days_the_pace_is_told_beside_it() =>
        (await loaded.RunAsync("pace", "5.1", "--area", "nhs-medway")).Out
            .ShouldContain("Counted by days, 4.50 years from the middle of 2018/19 Q1 to that of 2022/23 Q3, the last period before the day: 2.09 percentage points a year");

    [Theory]
    [InlineData("1.2", "By 2022, smoking at time of delivery is 6% or less (national ambition)")]
    [InlineData("5.2", "By 2022, in England, smoking among adults falls from 15.5% (year not stated) to 12% or less")]
    [InlineData("5.3", "By 2027, in England, smoking among adults is 5% or less")]
    [InlineData("5.4", "By 2022, in England, regular smoking at 15 falls from 8% (year not stated) to 3% or less")]
    public async Task The_national_targets_are_promises_of_their_own(string code, string statement) =>
        (await loaded.RunAsync("show", code)).Out.ShouldContain(statement);

    [Fact]
    public async Task Says_what_has_been_achieved_where_there_is_an_earlier_figure()
    {
        using var services = await PublicHealthServices.LoadAsync();

        var said = (await services.RunAsync("pace", "PH11", "--target", "60", "--by", "2024/25")).Out;

        said.ShouldContain("Kent was at 58.0% in 2023/24 Q3. To reach 60% or more by March 2025 it must rise by 1.00 percentage points a year, counted in calendar years from 2023 to 2025: (60 - 58) / 2.");
        said.ShouldContain("So far, since 57.0% in 2022/23 Q3, there has been a rise of 1.00 percentage points a year.");
    }

    [Fact]
    public async Task Nothing_more_is_needed_where_the_target_is_met()
    {
        using var services = await PublicHealthServices.LoadAsync();

        (await services.RunAsync("pace", "PH11", "--by", "2024/25")).Out.ShouldContain("Kent was at 58.0% in 2023/24 Q3, which meets 55% or more by March 2025 already: nothing more is needed.");
    }

    [Theory]
    [InlineData("PH23", "the framework sets no level to reach. Give one with --target.", "--by", "2025")]
    [InlineData("PH15", "the framework sets no day. Give one with --by.")]
    [InlineData("PH15", "\"soon\" is no day. Write it as 2028, 2028/29, Mar 2028 or 2028-03-31.", "--by", "soon")]
    [InlineData("PH15", "there is no figure for \"2019/20 Q1\".", "--by", "2025", "--from", "2019/20 Q1")]
    public async Task Says_what_is_lacking(string code, string message, params string[] options)
    {
        using var services = await PublicHealthServices.LoadAsync();
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync(["pace", code, .. options, "--framework", PublicHealthServices.Framework, "--data", Path.Combine(services.Folder, "data")])).ShouldBe(ExitCode.WrongInput);

        terminal.Error.ShouldContain(message);
    }
}
