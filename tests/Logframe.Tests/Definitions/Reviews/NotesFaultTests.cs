namespace Logframe.Tests.Definitions.Reviews;

/// <summary>Everything that is wrong with notes is said at once, each with its file and line.</summary>
public sealed class NotesFaultTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public static TheoryData<string, string, string> Commentaries => new()
    {
        { "author: A. Person\n", "3.1.md:2 author: is missing.", "" },
        { "date: 2026-11-20\n", "3.1.md:2 date: is missing.", "" },
        { "2026-11-20", "3.1.md:3 date: must be a day such as 2021-09-01, not \"20 November\".", "20 November" },
        { "date: 2026-11-20", "3.1.md:4 mood: is not understood here.", "date: 2026-11-20\nmood: good" },
        { "date: 2026-11-20", "3.1.md:4 evidence: must be an address on the web", "date: 2026-11-20\nevidence: minutes of May" },
        { "date: 2026-11-20", "3.1.md:4 evidence: must be an address on the web", "date: 2026-11-20\nevidence: [https://example.org, \"javascript:alert(1)\"]" },
        { "date: 2026-11-20", "3.1.md:4 evidence: must be an address on the web", "date: 2026-11-20\nevidence: [[a]]" },
        { "date: 2026-11-20", "3.1.md:4 written-by: must be the name of a person, or a list of names.", "date: 2026-11-20\nwritten-by: [[a]]" },
        { "date: 2026-11-20", "3.1.md:4 written-by: must be the name of a person, or a list of names.", "date: 2026-11-20\nwritten-by: [Ann, \"\"]" },
        { "date: 2026-11-20", "3.1.md:4 author: is written twice", "date: 2026-11-20\nauthor: B. Person" },
        { "A. Person", "3.1.md:2 author: is longer than 2,000 characters", new string('x', 2001) },
        { "---\nauthor", "3.1.md:1: The file must begin with fields between two lines of three hyphens", "author" },
        { "author: A. Person\ndate: 2026-11-20\n", "3.1.md:1: Between the two lines of three hyphens there must be fields", "" },
        { "A. Person", "3.1.md:2: The fields are not readable YAML.", "A: Person" },
        { "Why it is so.", "3.1.md:5: HTML is not understood in notes", "This is <b>bold</b>." },
        { "Why it is so.", "3.1.md:7: HTML is not understood in notes", "One.\n\n<script>alert(1)</script>" },
        { "Why it is so.", "3.1.md:5: Pictures are not shown in notes", "![A picture](https://example.org/a.png)" },
        { "Why it is so.", "3.1.md:6: \"javascript:alert(1)\" is no link", "Two\n[words](javascript:alert(1))." },
        { "Why it is so.", "3.1.md:5: \"data:text/html,x\" is no link", "<data:text/html,x>" },
        { "Why it is so.", "3.1.md:5: \"../secret\" is no link", "[up](../secret)" },
    };

    public static TheoryData<string, string, string> Actions => new()
    {
        { "owner: C. Owner, ", "3.1.md:5 actions[1].owner: is missing.", "" },
        { "due: 2027-10-31, ", "3.1.md:5 actions[1].due: is missing.", "" },
        { ", expected: {at-most: 22}", "3.1.md:5 actions[1].expected: is missing.", "" },
        { "action: Walk, ", "3.1.md:5 actions[1].action: is missing.", "" },
        { "2027-10-31", "3.1.md:5 actions[1].due: must be a day such as 2021-09-01, not \"next year\".", "next year" },
        { "2027-10-31", "3.1.md:5 actions[1].due: is before 2026-11-20", "2026-11-19" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected: needs a level", "{area: medway}" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected: needs a level", "{at-most: 22, at-least: 3}" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected.at-most: must be a number", "{at-most: few}" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected.area: is \"atlantis\", which the framework does not know.", "{at-most: 22, area: atlantis}" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected.part: is \"3.2\", which is no part of 3.1.", "{at-most: 22, part: \"3.2\"}" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected: must be a level such as {at-most: 15}, or words.", "[22]" },
        { "{at-most: 22}", "3.1.md:5 actions[1].expected: must be a level such as {at-most: 15}, or words.", "~" },
    };

    public static TheoryData<string, string, string> Reviews => new()
    {
        { "year: 2026", "review.md:2 year: is 2025, and the folder is that of 2026.", "year: 2025" },
        { "edition: 1", "review.md:3 edition: is 2, and the folder is that of 1.", "edition: 2" },
        { "state: draft", "review.md:4 state: must be one of: draft, approved, locked, not \"done\".", "state: done" },
        { "state: draft", "review.md:4 state: says that the review is approved, and approved-by is missing.", "state: approved" },
        { "state: draft", "review.md:5 approved-by: is a person, who prepared the review. Another person has to approve it.", "state: approved\napproved-by: a person\napproved-on: 2026-11-21" },
        { "state: draft", "review.md:5 approved-by: stands in a draft. Take it away", "state: draft\napproved-by: B. Person\napproved-on: 2026-11-21" },
        { "state: draft", "review.md:5 approved-by: needs approved-on beside it.", "state: approved\napproved-by: B. Person" },
        { "state: draft", "review.md:4 state: is not locked, and yet locked-by is there.", "state: draft\nlocked-by: B. Person\nlocked-on: 2026-11-21" },
        { "state: draft", "review.md:1: The review says that it is locked, and lock.json is missing.", "state: locked\napproved-by: B. Person\napproved-on: 2026-11-21\nlocked-by: C. Person\nlocked-on: 2026-11-21" },
        { "state: draft", "review.md:5 corrects: belongs to a later edition", "state: draft\ncorrects: 1" },
        { "as-of: 2026-11-22\n", "review.md:2 as-of: is missing.", "" },
    };

    [Theory]
    [MemberData(nameof(Commentaries))]
    public void A_commentary(string sound, string fault, string broken) => Shows(fault, "3.1.md", Broken(Shelf.Commentary, sound, broken));

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action(string sound, string fault, string broken) =>
        Shows(fault, "3.1.md", Broken(Shelf.With("actions:\n  - {action: Walk, owner: C. Owner, due: 2027-10-31, expected: {at-most: 22}}"), sound, broken));

    [Theory]
    [MemberData(nameof(Reviews))]
    public void The_review_itself(string sound, string fault, string broken) => Shows(fault, "review.md", Broken(Shelf.Review, sound, broken));

    [Theory]
    [InlineData("1.2", "has 2 parts, and one of them must be named: 1.2/a, 1.2/b.")]
    [InlineData("outcome-3", "has 21 parts, and one of them must be named: 3.1, 3.2")]
    [InlineData("6.6", "a milestone has no figures. Say in words what is expected.")]
    public void A_level_without_a_part_that_it_could_be_held_against(string subject, string fault) =>
        Shows(fault, $"{subject}.md", Shelf.With("actions:\n  - {action: Walk, owner: C. Owner, due: 2027-10-31, expected: {at-most: 22}}"));

    [Theory]
    [InlineData("2.7", "{at-most: 22, part: \"2.7/b\", area: medway}", "expected.area: is Medway, where 2.7/b is not judged. 2.7/b is judged in: Kent (kent). Name one of these, or none where all are meant.")]
    [InlineData("3.1", "{at-most: 22, area: swindon}", "expected.area: is Swindon, where 3.1 is not judged. 3.1 is judged in: ")]
    [InlineData("outcome-2", "{at-most: 22, part: \"2.7/b\", area: medway}", "expected.area: is Medway, where 2.7/b is not judged.")]
    [InlineData("2.7", "{at-most: 22, area: atlantis}", "expected.area: is \"atlantis\", which the framework does not know.")]
    public void A_level_in_an_area_in_which_it_could_never_be_judged(string subject, string expected, string fault) =>
        Shows(fault, $"{subject}.md", Shelf.With($"actions:\n  - {{action: Walk, owner: C. Owner, due: 2027-10-31, expected: {expected}}}"));

    [Theory]
    [InlineData("2.7", "{at-most: 22, part: \"2.7/b\", area: kent}")]
    [InlineData("3.1", "{at-most: 22, area: ashford}")]
    public void A_level_in_an_area_that_is_judged_is_none(string subject, string expected)
    {
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write($"{subject}.md", Shelf.With($"actions:\n  - {{action: Walk, owner: C. Owner, due: 2027-10-31, expected: {expected}}}"));

        _shelf.Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("3.99.md")]
    [InlineData("outcome-9.md")]
    [InlineData("notes.md")]
    [InlineData("3.1 (copy).md")]
    public void A_file_that_speaks_of_nothing_in_the_framework(string file) => Shows($"{file}:1: The framework has nothing of this name.", file, Shelf.Commentary);

    [Fact]
    public void A_result_of_an_action_that_was_never_agreed() =>
        Shows("3.1.md:5 results[1].action: is 4 of 2025, and no locked review of that year has such an action on 3.1.", "3.1.md", Shelf.With("results:\n  - {review: 2025, action: 4, result: met, says: It went well}"));

    [Fact]
    public void A_file_beyond_all_measure() => Shows("3.1.md:1: The file is too large", "3.1.md", Shelf.Commentary + new string('x', 300_000));

    [Fact]
    public void A_review_without_its_first_file()
    {
        _shelf.Write("3.1.md", Shelf.Commentary);

        _shelf.Faults().ShouldHaveSingleItem().ShouldStartWith("kent-and-medway/2026/review.md:1: The file is missing.");
    }

    [Fact]
    public void A_file_that_is_not_text()
    {
        _shelf.Write("review.md", Shelf.Review);
        File.WriteAllBytes(Path.Combine(_shelf.Folder().Path, "3.1.md"), [0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE]);

        _shelf.Faults().ShouldHaveSingleItem().ShouldContain("is not UTF-8 text");
    }

    [Fact]
    public void A_link_to_another_file()
    {
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write("elsewhere.txt", Shelf.Commentary);
        File.CreateSymbolicLink(Path.Combine(_shelf.Folder().Path, "3.1.md"), Path.Combine(_shelf.Folder().Path, "elsewhere.txt"));

        _shelf.Faults().ShouldHaveSingleItem().ShouldContain("3.1.md:1: The file is a link to another one, or lies behind one.");
    }

    [Fact]
    public void A_folder_that_leads_elsewhere_or_in_a_circle()
    {
        _shelf.Write("review.md", Shelf.Review);
        Directory.CreateSymbolicLink(Path.Combine(_shelf.Folder().Path, "evidence"), _shelf.Folder().Path);

        _shelf.Faults().ShouldContain("kent-and-medway/2026/evidence/review.md:1: The file is a link to another one, or lies behind one. Put the file itself here.");
        _shelf.Faults().Count.ShouldBeLessThan(20);
    }

    [Fact]
    public void Every_fault_of_every_file_is_in_one_message()
    {
        _shelf.Write("review.md", Shelf.Review.Replace("state: draft", "state: done", StringComparison.Ordinal));
        _shelf.Write("3.1.md", Shelf.With("mood: good", "A <b>bold</b> word."));
        _shelf.Write("3.99.md", Shelf.Commentary);

        var message = _shelf.Read().Message;

        message.Split(Environment.NewLine).Length.ShouldBe(5);
        message.ShouldSatisfyAllConditions(
            () => message.ShouldContain("kent-and-medway/2026/3.1.md:4 mood"),
            () => message.ShouldContain("kent-and-medway/2026/3.1.md:6: HTML"),
            () => message.ShouldContain("kent-and-medway/2026/3.99.md:1"),
            () => message.ShouldContain("kent-and-medway/2026/review.md:4 state"),
            () => message.ShouldEndWith("The review cannot be used until these are put right."));
    }

    public void Dispose() => _shelf.Dispose();

    private void Shows(string fault, string file, string text)
    {
        _shelf.Write("review.md", Shelf.Review);
        _shelf.Write(file, text);

        _shelf.Faults().ShouldContain(found => found.Contains(fault, StringComparison.Ordinal), string.Join('\n', _shelf.Faults()));
    }

    private static string Broken(string text, string sound, string broken)
    {
        text.ShouldContain(sound);
        return text.Replace(sound, broken, StringComparison.Ordinal);
    }
}
