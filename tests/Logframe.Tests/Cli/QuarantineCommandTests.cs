using System.Text.Json;
using Logframe.Tests.EndToEnd;
using Logframe.Tests.Support;

namespace Logframe.Tests.Cli;

public sealed class QuarantineCommandTests : IDisposable
{
    private static readonly DateTimeOffset Today = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TwoRefreshes _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Lists_what_is_held_with_what_it_would_do()
    {
        await HoldAsync();

        using var rows = JsonDocument.Parse((await _store.RunAsync(Today, "quarantine", "--format", "json")).Out);

        var held = rows.RootElement.EnumerateArray().ShouldHaveSingleItem();
        held.GetProperty("feeds").GetString().ShouldBe("1.1");
        held.GetProperty("areas").GetString().ShouldBe("Medway");
        held.GetProperty("standing").GetString().ShouldBe("24.20%");
        held.GetProperty("offered").GetString().ShouldBe("60.00%");
        held.GetProperty("reason").GetString().ShouldBe("Revision");
        held.GetProperty("since").GetString().ShouldBe("2025-09-01");
        held.GetProperty("effect").GetString().ShouldBe("1.1 ● → ▼; outcome 1 ● → ▼; the framework ● → ▼; 1.1 as Medway stands ● → ▼");
    }

    [Fact]
    public async Task Says_that_a_past_day_is_not_what_it_is_about()
    {
        await HoldAsync();

        var terminal = new TestTerminal(_store.Folder, new FakeClock().At(Today));

        (await terminal.RunAsync("quarantine", "--as-of", "2025-06-01")).ShouldBe(ExitCode.WrongInput);

        terminal.Error.ShouldContain("leave --as-of out");
    }

    [Theory]
    [InlineData("table", "Medway 2022/23:")]
    [InlineData("csv", "1,Held,Revision,fingertips,93015,1.1,Medway,2022/23,1,24.20%,60.00%")]
    [InlineData("md", "| 1 | Held | Revision | fingertips | 93015 | 1.1 | Medway |")]
    public async Task Prints_as_asked(string format, string expected)
    {
        await HoldAsync();

        (await _store.RunAsync(Today, "quarantine", "--format", format)).Out.ShouldContain(expected);
    }

    [Fact]
    public async Task Shows_the_sentences_before_and_after()
    {
        await HoldAsync();

        var said = (await _store.RunAsync(Today, "quarantine", "show", "1")).Out;

        said.ShouldContain("1.1 ● → ▼");
        said.ShouldContain("now:  ");
        said.ShouldContain("then: ");
        said.ShouldContain("60.0%");
    }

    [Fact]
    public async Task Status_and_show_mention_it_until_it_is_decided()
    {
        await HoldAsync();

        (await _store.RunAsync(Today, "status")).Out.ShouldContain("1 revised value is held for review.");
        (await _store.RunAsync(Today, "show", "1.1")).Out.ShouldContain("1 revised value is held for review. See: logframe quarantine");
        await _store.RunAsync(Today, "quarantine", "refuse", "1", "--by", "J Smith", "--reason", "A slip.");

        (await _store.RunAsync(Today, "status")).Out.ShouldNotContain("held for review");
        (await _store.RunAsync(Today, "quarantine")).Out.ShouldContain("Nothing is held.");
        (await _store.RunAsync(Today, "quarantine", "--all")).Out.ShouldContain("refused by J Smith");
    }

    [Fact]
    public async Task Accepting_moves_the_verdict_that_was_named()
    {
        await HoldAsync();
        (await _store.RunAsync(Today, "status", "--format", "csv")).Out.ShouldContain("On course");

        (await _store.RunAsync(Today, "quarantine", "accept", "1", "--by", "J Smith", "--reason", "Confirmed.")).Out.ShouldContain("Case 1, decided by J Smith. 0 values added, 1 changed");

        (await _store.RunAsync(Today, "status", "--format", "csv")).Out.ShouldContain("Off course");
    }

    [Theory]
    [InlineData("accept", "1", "--by", "J Smith")]
    [InlineData("accept", "1", "--reason", "Confirmed.")]
    [InlineData("refuse", "1", "--by", "", "--reason", "A slip.")]
    [InlineData("accept", "7", "--by", "J Smith", "--reason", "Confirmed.")]
    [InlineData("show", "7")]
    public async Task A_decision_needs_a_case_a_name_and_a_reason(params string[] args)
    {
        await HoldAsync();
        var terminal = new TestTerminal(_store.Folder);

        (await terminal.RunAsync(["quarantine", .. args, "--framework", "promises"])).ShouldBe(2);

        terminal.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_case_is_decided_once()
    {
        await HoldAsync();
        await _store.RunAsync(Today, "quarantine", "refuse", "1", "--by", "J Smith", "--reason", "A slip.");
        var terminal = new TestTerminal(_store.Folder);

        (await terminal.RunAsync("quarantine", "accept", "1", "--by", "J Smith", "--reason", "Confirmed.", "--framework", "promises")).ShouldBe(2);

        terminal.Error.ShouldContain("Case 1 is not held any more: it is refused.");
    }

    private async Task HoldAsync()
    {
        await _store.RefreshAsync(TwoRefreshes.First, ("2022/23", "24.2"));
        await _store.RefreshAsync(TwoRefreshes.Second, ("2022/23", "60"));
    }
}
