using System.Net;
using Logframe.Core.Reviews;
using Logframe.Reports.Review;
using Logframe.Web.People.Audit;

namespace Logframe.Tests.Web.Desk;

/// <summary>A review on its way from draft to locked and to a second edition, on the site.</summary>
public sealed class ReviewStepsTests
{
    private const string Year = "/reviews/2026";

    [Fact]
    public async Task Lists_the_years_with_their_state_and_shows_what_is_missing()
    {
        await using var bench = await ReviewBench.StartAsync();
        var client = bench.Desk.Nobody();

        var list = await DeskBench.PageAsync(client, "/reviews");
        var year = await DeskBench.PageAsync(client, Year);
        var locked = await DeskBench.PageAsync(client, "/reviews/2025");

        list.QuerySelectorAll("table tbody tr").Select(row => string.Join('|', row.Children.Take(2).Select(cell => cell.TextContent))).ShouldBe(["2026|Draft", "2025|Locked"]);
        year.QuerySelector("section[aria-labelledby=missing]")!.TextContent.ShouldContain("has no open action");
        year.QuerySelector(".notes strong")!.TextContent.ShouldBe("short");
        year.QuerySelectorAll("form[method=post]").ShouldBeEmpty();
        locked.QuerySelector("main")!.TextContent.ShouldContain("does not lie where the site looks for packs");
    }

    [Fact]
    public async Task A_review_is_begun_once()
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");
        Directory.Delete(Path.GetDirectoryName(bench.File("review.md"))!, recursive: true);

        var answer = await DeskBench.SendAsync(ann, "/reviews", "form.act", ("year", "2026"), ("reason", "It is November."));
        var again = await DeskBench.SendAsync(ann, "/reviews", "form.act", ("year", "2026"), ("reason", "It is November."));

        answer.To.ShouldBe("/reviews/2026?done=begun");
        bench.Read().Prepared.By.ShouldBe("Ann");
        bench.Read().Commentaries.Count.ShouldBeGreaterThan(6);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("There is a review of 2026 already.");
        bench.Desk.Audit.Select(entry => (entry.Act, entry.Subject, entry.Outcome)).ShouldBe([("begin review", "review of 2026", Outcome.Done), ("begin review", "review of 2026", Outcome.Refused)]);
    }

    [Theory]
    [InlineData("2024", "The year 2024 cannot be reviewed from 2026-11-22, when it is long past: a review tells how things stand on its day. ")]
    [InlineData("2027", "The year 2027 cannot be reviewed on 2026-11-22, before it has begun. ")]
    [InlineData("20260", "before it has begun. ")]
    [InlineData("soon", "")]
    public async Task A_review_is_begun_of_this_year_or_the_last_and_of_no_other(string year, string why)
    {
        await using var bench = await ReviewBench.StartAsync();
        var ann = await bench.Desk.AsAsync("Ann", "Analyst");

        var answer = await DeskBench.SendAsync(ann, "/reviews", "form.act", ("year", year), ("reason", "A slip."));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain($"{why}Give the year that is reviewed: 2026, in which we are, or 2025.");
        answer.Page.QuerySelector("#year")!.GetAttribute("value").ShouldBe(year);
        Directory.EnumerateDirectories(Path.GetDirectoryName(Path.GetDirectoryName(bench.File("review.md")))!).Select(Path.GetFileName).ShouldBe(["2025", "2026"], ignoreOrder: true);
    }

    [Fact]
    public async Task Is_approved_by_somebody_who_neither_prepared_nor_wrote_it_and_with_a_reason_for_what_is_missing()
    {
        await using var bench = await ReviewBench.StartAsync();
        var (alex, ann, bob) = (await bench.Desk.AsAsync("Alex", "Approver"), await bench.Desk.AsAsync("Ann", "Approver"), await bench.Desk.AsAsync("Bob", "Approver"));
        await DeskBench.SendAsync(ann, Year + "/outcome-3", "form.write", ("text", "A wet year."), ("reason", "New."));

        (await ApproveAsync(alex, "They can wait.")).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Alex prepared the review. Another person has to approve it.");
        (await ApproveAsync(ann, "They can wait.")).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Ann wrote on 3.");
        (await ApproveAsync(bob, "")).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Something is missing");
        var form = DeskBench.Fields(await DeskBench.PageAsync(bob, Year), "#approve-form");
        (await DeskBench.SendAsync(bob, Year + "/approve", form, ("gaps", "They can wait."), ("reason", "Read it whole."))).To.ShouldBe("/reviews/2026?done=approved");
        (await DeskBench.SendAsync(bob, Year + "/approve", form, ("gaps", "They can wait."), ("reason", "Read it whole."))).To.ShouldBe("/reviews/2026?done=approved");

        var notes = bench.Read();
        (notes.State, notes.Approved!.By, notes.AcceptedGaps).ShouldBe((ReviewState.Approved, "Bob", "They can wait."));
        (await DeskBench.PageAsync(bob, Year)).QuerySelector(".notice")!.TextContent.ShouldContain("They can wait.");
        (await DeskBench.PageAsync(bob, Year)).QuerySelector("main")!.TextContent.ShouldContain("To take the approval back");
        var closed = await DeskBench.PageAsync(bob, Year + "/3.2");
        closed.QuerySelector("form.write").ShouldBeNull();
        closed.QuerySelector(".past")!.TextContent.ShouldContain("sets state to draft in review.md");
        bench.Desk.Audit.Skip(1).Select(entry => (entry.Who, entry.Act, entry.Outcome)).ShouldBe(
            [("Alex", "approve review", Outcome.Refused), ("Ann", "approve review", Outcome.Refused), ("Bob", "approve review", Outcome.Refused), ("Bob", "approve review", Outcome.Done)]);
    }

    [Fact]
    public async Task Is_published_locked_with_its_pack_and_corrected_in_a_second_edition()
    {
        await using var bench = await ReviewBench.StartAsync();
        var bob = await bench.Desk.AsAsync("Bob", "Approver");
        var token = DeskBench.Fields(await DeskBench.PageAsync(bob, Year), "#approve-form");
        (await DeskBench.SendAsync(bob, Year + "/lock", token, ("reason", "Too early."))).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Only an approved review can be locked. This one is draft.");
        await ApproveAsync(bob, "They can wait.");
        (await DeskBench.SendAsync(bob, Year + "/lock", token, ("reason", "Too early."))).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("There is no pack of this edition yet.");

        (await DeskBench.SendAsync(bob, Year + "/pack", token, ("reason", "For the board."))).To.ShouldBe("/reviews/2026?done=published");
        (await LockAsync(bob)).To.ShouldBe("/reviews/2026?done=locked");

        bench.Read().Locked!.By.ShouldBe("Bob");
        var page = await DeskBench.PageAsync(bob, Year);
        page.QuerySelector("#pack")!.TextContent.ShouldBe("The pack that was locked");
        page.QuerySelector("main")!.TextContent.ShouldContain("It was judged today: from tomorrow on this leads to what has changed since.");
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldNotContain(link => link!.Contains("changes"));
        var read = page.QuerySelector("section[aria-labelledby=pack] a")!.GetAttribute("href");
        read.ShouldBe("../reviews/packs/kent-and-medway-2026-1/review.html");
        using var pack = await bob.GetAsync("/reviews/packs/kent-and-medway-2026-1/review.html", TestContext.Current.CancellationToken);
        pack.StatusCode.ShouldBe(HttpStatusCode.OK);
        pack.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("sandbox");
        (await pack.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("The year in <strong>short</strong>.");

        (await DeskBench.SendAsync(bob, Year + "/correct", token, ("reason", "A slip."))).To.ShouldBe("/reviews/2026?done=corrected");
        (await DeskBench.PageAsync(bob, Year)).QuerySelector("main")!.TextContent.ShouldContain("It corrects edition 1: A slip.");
        (await DeskBench.PageAsync(bob, Year + "?edition=1")).QuerySelector(".past")!.TextContent.ShouldContain("A later edition corrects this one.");
        bench.Desk.Audit.Select(entry => (entry.Act, entry.Outcome)).ShouldBe(
        [
            ("lock review", Outcome.Refused), ("approve review", Outcome.Done), ("lock review", Outcome.Refused),
            ("make review pack", Outcome.Begun), ("make review pack", Outcome.Done), ("lock review", Outcome.Done), ("correct review", Outcome.Done),
        ]);

        await OnlyWhatTheManifestListsIsServedAsync(bench, bob);
    }

    [Fact]
    public async Task Packs_in_the_list_are_told_apart_by_edition_and_by_how_they_stand_to_what_is_written()
    {
        await using var bench = await ReviewBench.StartAsync();
        var (ann, bob) = (await bench.Desk.AsAsync("Ann", "Analyst"), await bench.Desk.AsAsync("Bob", "Approver"));
        await PublishAsync(bob);
        (await PacksAsync(bob)).ShouldBe(["Read the review of 2026, edition 1: draft, as it is written now"]);
        CopyPack(bench, "draft");
        await DeskBench.SendAsync(ann, Year + "/outcome-3", "form.write", ("text", "A wet year."), ("reason", "New."));
        (await PacksAsync(bob)).ShouldBe(["Read the review of 2026, edition 1: draft, as it was written before", "Read the review of 2026, edition 1: draft, as it was written before"]);

        await ApproveAsync(bob, "They can wait.");
        await PublishAsync(bob);
        (await PacksAsync(bob)).ShouldBe(["Read the review of 2026, edition 1: approved, not locked", "Read the review of 2026, edition 1: written otherwise than what was approved"], ignoreOrder: true);
        await LockAsync(bob);
        (await PacksAsync(bob)).ShouldBe(["Read the review of 2026, edition 1: the pack that was locked", "Read the review of 2026, edition 1: not the pack that was locked"], ignoreOrder: true);
    }

    [Fact]
    public async Task Is_approved_by_nobody_who_ever_wrote_in_it()
    {
        await using var bench = await ReviewBench.StartAsync();
        var (ann, bob, cas) = (await bench.Desk.AsAsync("Ann", "Approver"), await bench.Desk.AsAsync("Bob", "Approver"), await bench.Desk.AsAsync("Cas", "Approver"));
        await DeskBench.SendAsync(ann, Year + "/review", "form.write", ("text", "The year was wet."), ("reason", "Shorter."));
        await DeskBench.SendAsync(bob, Year + "/3.2", "form.write", ("text", "First."), ("reason", "New."));
        await DeskBench.SendAsync(await bench.Desk.AsAsync("Dee", "Analyst"), Year + "/3.2", "form.write", ("text", "Second."), ("reason", "Better."));
        await DeskBench.SendAsync(await bench.Desk.AsAsync("Dee", "Analyst"), Year + "/review", "form.write", ("text", "The year was very wet."), ("reason", "Longer."));

        (await ApproveAsync(ann, "They can wait.")).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Ann wrote on the year as a whole. A person who wrote nothing of it has to approve it.");
        (await ApproveAsync(bob, "They can wait.")).Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Bob wrote on 3.2. A person who wrote nothing of it has to approve it.");
        (await ApproveAsync(cas, "They can wait.")).To.ShouldBe("/reviews/2026?done=approved");

        bench.Read().WrittenBy.ShouldBe(["Ann", "Dee"]);
        bench.Read().About("3.2")!.WrittenBy.ShouldBe(["Alex", "Bob"]);
    }

    [Fact]
    public async Task What_was_changed_since_the_page_was_opened_is_not_approved_unseen()
    {
        await using var bench = await ReviewBench.StartAsync();
        var (ann, bob) = (await bench.Desk.AsAsync("Ann", "Analyst"), await bench.Desk.AsAsync("Bob", "Approver"));
        var form = DeskBench.Fields(await DeskBench.PageAsync(bob, Year), "#approve-form");
        await DeskBench.SendAsync(ann, Year + "/3.2", "form.write", ("text", "What Bob has not seen."), ("reason", "New."));

        var answer = await DeskBench.SendAsync(bob, Year + "/approve", form, ("gaps", "They can wait."), ("reason", "Read it whole."));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Something was changed since you opened the page.");
        answer.Page.QuerySelector("main")!.TextContent.ShouldContain("What Bob has not seen.");
        bench.Read().State.ShouldBe(ReviewState.Draft);
        (await DeskBench.SendAsync(bob, Year + "/approve", DeskBench.Fields(answer.Page, "#approve-form"), ("gaps", "They can wait."), ("reason", "Read it whole."))).To.ShouldBe("/reviews/2026?done=approved");
    }

    [Fact]
    public async Task Is_not_locked_with_a_pack_that_says_something_else()
    {
        await using var bench = await ReviewBench.StartAsync();
        var bob = await bench.Desk.AsAsync("Bob", "Approver");
        await PublishAsync(bob);
        await ApproveAsync(bob, "They can wait.");

        var page = await DeskBench.PageAsync(bob, Year);
        var answer = await DeskBench.SendAsync(bob, Year + "/lock", DeskBench.Fields(page, "#pack-form"), ("reason", "As sent to the board."));

        page.QuerySelector("section[aria-labelledby=pack] .notice")!.TextContent.ShouldContain("was made before the review was last changed or approved");
        page.QuerySelector("#lock-form").ShouldBeNull();
        answer.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("The pack was made before the review was last changed or approved. Make it again");
        bench.Read().State.ShouldBe(ReviewState.Approved);
        await PublishAsync(bob);
        (await LockAsync(bob)).To.ShouldBe("/reviews/2026?done=locked");
    }

    [Fact]
    public async Task The_pack_of_a_locked_review_stays_as_it_is()
    {
        await using var bench = await ReviewBench.StartAsync();
        var bob = await bench.Desk.AsAsync("Bob", "Approver");
        await ApproveAsync(bob, "They can wait.");
        var before = await PublishAsync(bob);
        await LockAsync(bob);
        var manifest = Path.Combine(bench.Packs, "kent-and-medway-2026-1", "manifest.json");
        var written = File.GetLastWriteTimeUtc(manifest);

        var again = await DeskBench.SendAsync(bob, Year + "/pack", before, ("reason", "A tab left open."));

        again.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("The review is locked, and its pack stays as it is.");
        File.GetLastWriteTimeUtc(manifest).ShouldBe(written);
        bench.Desk.Audit[^1].ShouldSatisfyAllConditions(entry => entry.Act.ShouldBe("make review pack"), entry => entry.Outcome.ShouldBe(Outcome.Refused));
    }

    [Fact]
    public async Task The_PDF_of_a_pack_is_a_download_because_some_browsers_show_nothing_of_one_that_may_run_nothing()
    {
        await using var bench = await ReviewBench.StartAsync();
        var bob = await bench.Desk.AsAsync("Bob", "Approver");
        await PublishAsync(bob);
        var (made, printed) = (Path.Combine(bench.Packs, "kent-and-medway-2026-1", PackManifest.FileName), Path.Combine(bench.Packs, "printed"));
        var content = "%PDF"u8.ToArray();
        var manifest = PackManifest.Read(await File.ReadAllBytesAsync(made, TestContext.Current.CancellationToken))! with { Files = [PackFile.Of(PackFile.Pdf, content)] };
        Directory.CreateDirectory(printed);
        await File.WriteAllBytesAsync(Path.Combine(printed, PackFile.Pdf), content, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(printed, PackManifest.FileName), manifest.Sealed().ToBytes(), TestContext.Current.CancellationToken);

        using var answer = await bob.GetAsync($"/reviews/packs/printed/{PackFile.Pdf}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task What_is_wrong_with_the_files_is_shown_and_nothing_can_be_done_until_it_is_put_right()
    {
        await using var bench = await ReviewBench.StartAsync();
        var bob = await bench.Desk.AsAsync("Bob", "Approver");
        var form = DeskBench.Fields(await DeskBench.PageAsync(bob, Year), "#approve-form");
        await File.WriteAllTextAsync(bench.File("3.2.md", 2025), "altered <script>alert(1)</script>", TestContext.Current.CancellationToken);

        var page = await DeskBench.PageAsync(bob, Year);

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("2025/3.2.md:1: The file was altered after the review was locked.");
        page.QuerySelector("form.act").ShouldBeNull();
        (await DeskBench.SendAsync(bob, Year + "/approve", form, ("gaps", "x"), ("reason", "x"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await DeskBench.PageAsync(bob, "/reviews")).QuerySelector("table tbody tr")!.TextContent.ShouldContain("2 faults");
    }

    private static async Task OnlyWhatTheManifestListsIsServedAsync(ReviewBench bench, HttpClient client)
    {
        const string Pack = "/reviews/packs/kent-and-medway-2026-1/";
        var folder = Path.Combine(bench.Packs, "kent-and-medway-2026-1");
        await File.WriteAllTextAsync(Path.Combine(folder, "stray.html"), "stray", TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(Path.Combine(folder, "review.pptx"), "altered", TestContext.Current.CancellationToken);
        foreach (var address in new[] { Pack + "stray.html", Pack + "review.pptx", Pack + "..%2f..%2freviews%2fkent-and-medway%2f2026%2freview.md", "/reviews/packs/..%2freviews/review.md", "/reviews/packs/nothing/review.html" })
        {
            (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    private static async Task<string[]> PacksAsync(HttpClient client) =>
        [.. (await DeskBench.PageAsync(client, "/reviews")).QuerySelectorAll("main li a").Select(link => link.TextContent)];

    private static void CopyPack(ReviewBench bench, string name)
    {
        var from = Path.Combine(bench.Packs, "kent-and-medway-2026-1");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(bench.Packs, name, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    /// <summary>Makes the pack, by the form whose fields are given back.</summary>
    private static async Task<List<KeyValuePair<string, string>>> PublishAsync(HttpClient client)
    {
        var form = DeskBench.Fields(await DeskBench.PageAsync(client, Year), "#pack-form");
        (await DeskBench.SendAsync(client, Year + "/pack", form, ("reason", "For the board."))).To.ShouldBe("/reviews/2026?done=published");
        return form;
    }

    private static async Task<Answer> LockAsync(HttpClient client) =>
        await DeskBench.SendAsync(client, Year + "/lock", DeskBench.Fields(await DeskBench.PageAsync(client, Year), "#lock-form"), ("reason", "As sent to the board."));

    private static async Task<Answer> ApproveAsync(HttpClient client, string gaps) =>
        await DeskBench.SendAsync(client, Year + "/approve", DeskBench.Fields(await DeskBench.PageAsync(client, Year), "#approve-form"), ("gaps", gaps), ("reason", "Read it whole."));
}
