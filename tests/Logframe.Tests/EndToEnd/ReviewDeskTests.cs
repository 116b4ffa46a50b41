using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>A review on its way from draft to locked and to a second edition, as people take it there.</summary>
public sealed class ReviewDeskTests : IDisposable
{
    private static readonly DateTimeOffset Day = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private const string Action = """
        ---
        author: "Alex Example"
        date: 2025-11-20
        actions:
          - {action: Walks from every surgery, owner: Chris Case, due: 2026-08-31, expected: {at-most: 24}}
        ---
        Too few people know of the walks.
        """;

    private readonly TwoRefreshes _store = new();

    private string Folder => Path.Combine(_store.Folder, "reviews", "promises", "2025");

    [Fact]
    public async Task Starts_with_the_facts_and_the_questions_where_no_reader_sees_them()
    {
        await RedAsync();

        (await RunAsync("start", "--by", "Alex Example")).Out.ShouldContain("Write in these 3 files.");

        Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order().ShouldBe(["1.1.md", "outcome-1.md", "review.md"]);
        var review = await File.ReadAllTextAsync(Path.Combine(Folder, "review.md"), TestContext.Current.CancellationToken);
        review.ShouldContain("prepared-by: \"Alex Example\"\nprepared-on: 2025-11-20\n");
        review.ShouldContain("# ▼ Off course 1");
        var notes = await File.ReadAllTextAsync(Path.Combine(Folder, "1.1.md"), TestContext.Current.CancellationToken);
        notes.ShouldContain("# Medway was at 29.0% in 2023/24");
        notes.ShouldContain("#     expected: {at-most: 20} (a level for that day), or words");
        notes.ShouldEndWith("---\n");
    }

    [Theory]
    [InlineData("2026", "The year 2026 cannot be reviewed on 2025-11-20, before it has begun. Give another --year, or a later day with --as-of.")]
    [InlineData("2023", "The year 2023 cannot be reviewed from 2025-11-20, when it is long past: a review tells how things stand on its day. Give another --year, or a day of 2023 or 2024 with --as-of.")]
    public async Task Is_started_of_the_year_of_its_day_or_the_one_before_and_of_no_other(string year, string says)
    {
        await RedAsync();
        var terminal = new TestTerminal(_store.Folder, new FakeClock().At(Day));

        (await terminal.RunAsync("review", "start", "--year", year, "--by", "Alex Example", "--framework", "promises")).ShouldBe(2);

        terminal.Error.ShouldContain(says);
        Directory.Exists(Path.Combine(_store.Folder, "reviews")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_year_long_past_is_started_from_a_day_of_its_own()
    {
        await RedAsync();

        await _store.RunAsync(Day.AddYears(4), "review", "start", "--year", "2025", "--by", "Alex Example", "--as-of", "2026-01-15");
        await _store.RunAsync(Day.AddYears(5), "review", "start", "--year", "2025", "--by", "Alex Example");

        (await File.ReadAllTextAsync(Path.Combine(Folder, "review.md"), TestContext.Current.CancellationToken)).ShouldContain("as-of: 2026-01-15\nprepared-by: \"Alex Example\"\nprepared-on: 2029-11-20\n");
    }

    [Fact]
    public async Task Starting_again_adds_what_is_missing_and_overwrites_nothing()
    {
        await RedAsync();
        await RunAsync("start", "--by", "Alex Example");
        Write("1.1.md", Action);
        File.Delete(Path.Combine(Folder, "outcome-1.md"));

        var again = await RunAsync("start", "--by", "Sam Sample");

        again.Out.Split('\n')[0].ShouldBe(Path.Combine("reviews", "promises", "2025", "outcome-1.md"));
        (await File.ReadAllTextAsync(Path.Combine(Folder, "1.1.md"), TestContext.Current.CancellationToken)).ShouldBe(Action);
        (await RunAsync("start", "--by", "Sam Sample")).Out.ShouldContain("nothing was written");
    }

    [Fact]
    public async Task Is_not_approved_while_something_is_missing()
    {
        await RedAsync();
        await RunAsync("start", "--by", "Alex Example");

        var refused = await RefusedAsync(1, "approve", "--by", "Sam Sample");

        refused.ShouldContain("1.1 Inactive adults is ▼ Off course and has no open action.");
        refused.ShouldContain("Nothing is written on level 1 yet.");
        refused.ShouldContain("--accept-gaps");
        (await RefusedAsync(1, "approve", "--by", "Sam Sample", "--accept-gaps", " ")).ShouldContain("say why with --accept-gaps");
        (await RunAsync("approve", "--by", "Sam Sample", "--accept-gaps", "The board meets tomorrow")).Out.ShouldContain("is approved with 3 gaps");
        (await File.ReadAllTextAsync(Path.Combine(Folder, "review.md"), TestContext.Current.CancellationToken)).ShouldContain("accepted-gaps: \"The board meets tomorrow\"");
    }

    [Fact]
    public async Task Is_not_approved_by_the_one_who_prepared_it()
    {
        await WrittenAsync();

        (await RefusedAsync(2, "approve", "--by", "alex example")).ShouldContain("Alex Example prepared the review. Another person has to approve it.");
    }

    [Theory]
    [InlineData("1.1.md", "on 1.1")]
    [InlineData("review.md", "on the year as a whole")]
    public async Task Is_not_approved_by_anybody_who_wrote_in_it(string file, string where)
    {
        await WrittenAsync();
        var path = Path.Combine(Folder, file);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, text.Insert("---\n".Length, "written-by: [sam sample, Robin Right]\n"), TestContext.Current.CancellationToken);

        (await RefusedAsync(2, "approve", "--by", "Sam Sample")).ShouldContain($"Sam Sample wrote {where}. A person who wrote nothing of it has to approve it.");
    }

    [Fact]
    public async Task What_is_changed_after_the_approval_is_a_fault()
    {
        await WrittenAsync();
        await RunAsync("approve", "--by", "Sam Sample");
        Write("1.1.md", Action.Replace("Chris Case", "Nobody", StringComparison.Ordinal));

        (await RefusedAsync(2, "lock", "--by", "Kim Keeper", "--pack", "pack")).ShouldContain("2025/review.md:12 approved-contents: is not what is here now");
    }

    [Fact]
    public async Task Goes_from_draft_to_locked_and_to_a_second_edition()
    {
        await WrittenAsync();
        await RunAsync("approve", "--by", "Sam Sample");
        (await RefusedAsync(2, "approve", "--by", "Sam Sample")).ShouldContain("is approved by Sam Sample: it cannot be approved again");
        await _store.RunAsync(Day, "review", "--year", "2025", "--no-pdf", "--out", "pack");

        (await RunAsync("lock", "--by", "Kim Keeper", "--pack", "pack")).Out.ShouldContain("The review of 2025, edition 1, is locked.");

        (await RefusedAsync(2, "lock", "--by", "Kim Keeper", "--pack", "pack")).ShouldContain("is locked by Kim Keeper: it cannot be locked again");
        (await RefusedAsync(2, "start", "--by", "Kim Keeper")).ShouldContain("nothing can be added to it");
        (await RefusedAsync(2, "correct", "--by", "Robin Right", "--reason", " ")).ShouldContain("A correction needs a reason");
        (await RunAsync("correct", "--by", "Robin Right", "--reason", "The owner was another")).Out.ShouldContain($"Edition 2 of the review of 2025 is in {Path.Combine("reviews", "promises", "2025", "edition-2")}");
        var second = await File.ReadAllTextAsync(Path.Combine(Folder, "edition-2", "review.md"), TestContext.Current.CancellationToken);
        second.ShouldContain("edition: 2\nstate: draft\n");
        second.ShouldContain("corrects: 1\nreason: \"The owner was another\"\n");
        second.ShouldNotContain("approved-");
        second.ShouldNotContain("locked-");
        (await File.ReadAllTextAsync(Path.Combine(Folder, "edition-2", "1.1.md"), TestContext.Current.CancellationToken)).ShouldBe(Action);
        (await RefusedAsync(2, "approve", "--by", "Robin Right")).ShouldContain("Robin Right prepared the review.");
        (await RunAsync("approve", "--by", "Sam Sample")).Out.ShouldContain("The review of 2025, edition 2, is approved.");
    }

    [Fact]
    public async Task Is_not_locked_before_it_is_approved_nor_without_its_own_pack()
    {
        await WrittenAsync();
        (await RefusedAsync(2, "lock", "--by", "Kim Keeper", "--pack", "pack")).ShouldContain("is a draft: it has to be approved first");
        (await RefusedAsync(2, "correct", "--by", "Kim Keeper", "--reason", "A slip")).ShouldContain("is a draft: it can be written on as it is");
        await RunAsync("approve", "--by", "Sam Sample");

        (await RefusedAsync(2, "lock", "--by", "Kim Keeper", "--pack", "pack")).ShouldContain("There is no whole review pack in");
        await _store.RunAsync(Day, "review", "--year", "2025", "--no-pdf", "--out", "pack", "--as-of", "2025-11-19");
        (await RefusedAsync(2, "lock", "--by", "Kim Keeper", "--pack", "pack")).ShouldContain("is that of promises 2025, edition 1, as of 2025-11-19, and not of this review");
    }

    [Fact]
    public async Task Is_not_locked_with_a_pack_of_other_words()
    {
        await WrittenAsync();
        await _store.RunAsync(Day, "review", "--year", "2025", "--no-pdf", "--out", "pack");
        Write("1.1.md", Action.Replace("Too few people", "Hardly anybody", StringComparison.Ordinal));
        await RunAsync("approve", "--by", "Sam Sample");

        (await RefusedAsync(2, "lock", "--by", "Kim Keeper", "--pack", "pack")).ShouldContain("was made before promises/2025/1.1.md was last changed or approved. Make it again with: logframe review --year 2025");
        await _store.RunAsync(Day, "review", "--year", "2025", "--no-pdf", "--out", "pack");
        (await RunAsync("lock", "--by", "Kim Keeper", "--pack", "pack")).Out.ShouldContain("is locked.");
    }

    [Fact]
    public async Task A_locked_review_that_was_altered_is_a_fault_in_the_next_year_too()
    {
        await WrittenAsync();
        await RunAsync("approve", "--by", "Sam Sample");
        await _store.RunAsync(Day, "review", "--year", "2025", "--no-pdf", "--out", "pack");
        await RunAsync("lock", "--by", "Kim Keeper", "--pack", "pack");
        Write("1.1.md", Action.Replace("{at-most: 24}", "{at-most: 29}", StringComparison.Ordinal));

        var terminal = new TestTerminal(_store.Folder, new FakeClock().At(Day.AddYears(1)));
        (await terminal.RunAsync("review", "start", "--year", "2026", "--by", "Alex Example", "--framework", "promises")).ShouldBe(2);

        terminal.Error.ShouldContain("promises/2025/1.1.md:1: The file was altered after the review was locked.");
    }

    [Fact]
    public async Task A_year_that_was_never_started_can_be_neither_approved_nor_locked_nor_corrected()
    {
        await RedAsync();

        (await RefusedAsync(2, "approve", "--by", "Sam Sample")).ShouldContain("Begin one with: logframe review start --year 2025");
        (await RefusedAsync(2, "correct", "--by", "Sam Sample", "--reason", "A slip")).ShouldContain("There is no review of 2025 yet.");
        (await RefusedAsync(2, "start", "--by", " ")).ShouldContain("--by needs the name of a person.");
        (await RefusedAsync(2, "approve", "--by", "Sam Sample", "--as-of", "2025-01-01")).ShouldContain("leave --as-of out");
    }

    public void Dispose() => _store.Dispose();

    private Task RedAsync() => _store.RefreshAsync(TwoRefreshes.First, ("2018/19", "28"), ("2022/23", "28.5"), ("2023/24", "29"));

    private async Task WrittenAsync()
    {
        await RedAsync();
        await RunAsync("start", "--by", "Alex Example");
        Write("1.1.md", Action);
        Write("outcome-1.md", "---\nauthor: Alex Example\ndate: 2025-11-20\n---\nA year of rain.\n");
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    private Task<TestTerminal> RunAsync(string step, params string[] args) => _store.RunAsync(Day, ["review", step, "--year", "2025", .. args]);

    private async Task<string> RefusedAsync(int code, string step, params string[] args)
    {
        var terminal = new TestTerminal(_store.Folder, new FakeClock().At(Day));
        (await terminal.RunAsync(["review", step, "--year", "2025", .. args, "--framework", "promises"])).ShouldBe(code, terminal.Out + terminal.Error);
        return terminal.Error;
    }
}
