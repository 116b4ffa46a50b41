using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>Bad input ends with one clear message and the right exit code, and loses nothing.</summary>
public sealed class WrongInputTests
{
    internal const string Header =
        "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value," +
        "Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend," +
        "Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range\r\n";

    internal const string Row =
        "93015,Physically inactive adults,E92000001,England,E06000035,Medway,Counties & UAs (from Apr 2023),Persons,19+ yrs,,,2022/23,25.1,,,,,,,,,,,20220000,,,1y\r\n";

    [Theory]
    [InlineData("review --area kent", "--area goes with --appendix")]
    [InlineData("status --framework nowhere", "no framework in nowhere")]
    [InlineData("show 9.99", "no indicator \"9.99\"")]
    [InlineData("status --area atlantis", "no area \"atlantis\"")]
    [InlineData("status --outcome 7", "no level \"7\"")]
    [InlineData("status --as-of yesterday", "--as-of must be a date")]
    [InlineData("calendar --as-of 9999-12-31", "--as-of must be a date such as 2026-03-31, from 1900 to 2199")]
    [InlineData("calendar --from 9999-06-01", "--from must be a date such as 2026-03-31, from 1900 to 2199")]
    [InlineData("refresh --source fingertips", "no source \"fingertips\"")]
    [InlineData("refresh --indicator 9.99 --source simulator", "no indicator \"9.99\"")]
    [InlineData("import nowhere.csv", "no file")]
    [InlineData("chart", "code")]
    [InlineData("status --colour", "--colour")]
    public async Task What_we_were_given_is_wrong(string command, string message)
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync(command.Split(' '))).ShouldBe(2);

        terminal.Error.ShouldContain(message);
        terminal.Error.Trim().Split('\n').Length.ShouldBeLessThanOrEqualTo(2);
        terminal.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Sorry</body></html>", "web page")]
    [InlineData("", "empty")]
    [InlineData(Header, "no rows")]
    [InlineData(Header + "93015,Physically inactive adults,E92000001,England,E06", "stops in the middle")]
    [InlineData("a,b,c\r\n1,2,3\r\n", "column")]
    public async Task A_file_that_is_not_whole_is_refused_and_the_store_stays_as_it_was(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync("import", folder.Write("good.csv", Header + Row))).ShouldBe(0, terminal.Error);
        var before = await Export(folder);

        (await terminal.RunAsync("import", folder.Write("broken.csv", content))).ShouldBe(2);

        terminal.Error.ShouldContain(message);
        (await Export(folder)).ShouldBe(before);
    }

    [Fact]
    public async Task A_framework_with_faults_lists_every_one_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken/framework.yaml", "title: [unclosed\n");
        folder.Write("broken/goal.yaml", "nmae: Goal\n");
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("status", "--framework", "broken")).ShouldBe(2);

        terminal.Error.ShouldContain("framework.yaml:");
        terminal.Error.ShouldContain("goal.yaml:1");
        terminal.Error.ShouldContain("nmae");
    }

    [Fact]
    public async Task A_store_that_is_something_else_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("data/logframe.db", "my shopping list, which is long enough to be no database");
        var terminal = new TestTerminal(folder.Path);

        (await terminal.RunAsync("status")).ShouldBe(1);

        terminal.Error.ShouldContain("logframe.db");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldStartWith("my shopping list");
    }

    private static async Task<string> Export(TemporaryFolder folder)
    {
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync("export")).ShouldBe(0, terminal.Error);
        return terminal.Out;
    }
}
