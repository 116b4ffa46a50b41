using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>The same figures returned once more, and others in their place.</summary>
public sealed class ReturnSentAgainTests : IDisposable
{
    private const string Link = ReturnBench.Link;

    private readonly ReturnBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_return_sent_a_second_time_is_said_to_be_known_since_when_and_leaves_no_run()
    {
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        await _bench.RunAsync("import", file, "--by", "A. Author");
        _bench.Clock.At(_bench.Clock.GetUtcNow().AddDays(1));

        var waiting = await _bench.RunAsync("import", file, "--by", "A. Author");
        waiting.Out.ShouldContain("filled-4.1.csv: nothing in it is new, so there is nothing to keep.");
        waiting.Out.ShouldContain("4.1: these very figures wait already as case 1, taken in by run 1 of 5 January 2026.");
        waiting.Out.ShouldNotContain("Until somebody else approves them");
        _bench.Runs().ShouldBe(1);
        await _bench.AcceptAsync("B. Boss", 1);

        (await _bench.RunAsync("import", file, "--by", "A. Author")).Out.ShouldContain("4.1: nothing new; all 18 figures stand already, taken in by run 1 of 5 January 2026.");
        _bench.Held().ShouldHaveSingleItem();
        _bench.Runs().ShouldBe(2, "The return, and its approval.");
    }

    [Fact]
    public async Task The_same_figures_in_another_file_are_new_until_they_stand()
    {
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        await _bench.RunAsync("import", file, "--by", "A. Author");
        var copy = _bench.Folder.Write("copy.csv", await File.ReadAllTextAsync(_bench.Folder.File(file), TestContext.Current.CancellationToken) + "\r\n");

        (await _bench.RunAsync("import", copy, "--by", "A. Author")).Out.ShouldContain("Case 1 holds figures for the same areas and periods, too.");
        await _bench.AcceptAsync("B. Boss", 1);

        var again = await _bench.RunAsync("import", copy, "--by", "A. Author");
        again.Out.ShouldContain("4.1: nothing new; all 18 figures stand already, taken in by run 1 of 5 January 2026. Case 2 holds figures for the same areas and periods, too.");
        _bench.Runs().ShouldBe(3);
    }

    [Fact]
    public async Task A_return_that_another_has_overtaken_is_new_again()
    {
        var first = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        var other = await _bench.FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(0, ("value", "70")), "other.csv");
        await _bench.RunAsync("import", first, "--by", "A. Author");
        await _bench.AcceptAsync("B. Boss", 1);
        await _bench.RunAsync("import", other, "--by", "A. Author");
        await _bench.AcceptAsync("B. Boss", 2);

        (await _bench.RunAsync("import", first, "--by", "A. Author")).Out.ShouldContain("4.1: 1 figure waits for approval as case 3; 17 stand already.");
        await _bench.AcceptAsync("B. Boss", 3);
        (await _bench.RunAsync("import", other, "--by", "A. Author")).Out.ShouldContain("4.1: 1 figure waits for approval as case 4; 17 stand already.");
        await _bench.AcceptAsync("B. Boss", 4);

        (await _bench.RunAsync("import", other, "--by", "A. Author")).Out.ShouldContain("4.1: nothing new; all 18 figures stand already, taken in by run 1 of 5 January 2026 and run 7 of 5 January 2026.");
    }

    [Fact]
    public async Task A_refused_return_says_who_refused_it_and_why()
    {
        var file = await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link));
        await _bench.RunAsync("import", file, "--by", "A. Author");
        await _bench.RunAsync("quarantine", "refuse", "1", "--by", "B. Boss", "--reason", "The survey says 46.5");

        (await _bench.RunAsync("import", file, "--by", "A. Author")).Out.ShouldContain("B. Boss refused these very figures as case 1, taken in by run 1 of 5 January 2026: The survey says 46.5.");
    }

    [Fact]
    public async Task A_corrected_return_holds_only_what_is_new_and_names_the_case_that_says_otherwise()
    {
        await _bench.RunAsync("import", await _bench.FillAsync("4.1", ("value", "64.5"), ("evidence", Link)), "--by", "A. Author");
        var corrected = await _bench.FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(0, ("value", "70")), "corrected.csv");

        (await _bench.RunAsync("import", corrected, "--by", "A. Author")).Out.ShouldContain("Case 1 holds figures for the same areas and periods, too.");
        await _bench.AcceptAsync("B. Boss", 1);
        await _bench.RunAsync("quarantine", "refuse", "2", "--by", "B. Boss", "--reason", "Returned again");
        var third = await _bench.FillAsync("4.1", form => form.Fill(("value", "64.5"), ("evidence", Link)).Fill(0, ("value", "71")), "third.csv");

        (await _bench.RunAsync("import", third, "--by", "A. Author")).Out.ShouldContain("4.1: 1 figure waits for approval as case 3; 17 stand already.");
        var held = _bench.Held()[^1].Offer.Figures.ShouldHaveSingleItem();
        (held.Standing!.Value, held.Offered!.Value).ShouldBe((64.5, 71));
    }
}
