using Logframe.Core.Definition;
using Logframe.Store;

namespace Logframe.Tests.Store;

public abstract partial class ObservationStoreContract
{
    [Fact]
    public void Keeps_the_definition_of_each_run_word_for_word()
    {
        DefinitionFile[] files = [new("framework.yaml", "\uFEFFtitle: Môn “2”\r\n"), new("goal.yaml", ""), new("outcome-10.yaml", new string('x', 100_000))];
        var definition = DefinitionSnapshot.Of("sample", files);
        var store = Open();
        InRunOf(store, day: 1, definition);

        Open().Runs().ShouldHaveSingleItem().Definition.ShouldBe(new DefinitionKey("sample", definition.Hash));
        foreach (var kept in new[] { store.DefinitionAt("sample"), store.Definition(definition.Hash) })
        {
            kept!.Files.ShouldBe(files);
            (kept.Framework, kept.Hash).ShouldBe(("sample", definition.Hash));
            kept.IsWhole().ShouldBeTrue();
        }
    }

    [Fact]
    public void Knows_for_each_moment_the_definition_of_that_day()
    {
        var (first, second) = (Defined("sample", "one"), Defined("sample", "two"));
        var store = Open();
        InRunOf(store, day: 2, first);
        InRunOf(store, day: 4, second);
        InRunOf(store, day: 6, null);
        InRunOf(store, day: 7, Defined("other", "three"));
        InRunOf(store, day: 8, first);

        store.DefinitionAt("sample", Day(2).AddTicks(-1)).ShouldBeNull();
        store.DefinitionAt("sample", Day(2))!.Hash.ShouldBe(first.Hash);
        store.DefinitionAt("sample", Day(4).AddTicks(-1))!.Hash.ShouldBe(first.Hash);
        store.DefinitionAt("sample", Day(7))!.Hash.ShouldBe(second.Hash);
        store.DefinitionAt("sample", Day(9))!.Hash.ShouldBe(first.Hash);
        store.DefinitionAt("sample")!.Hash.ShouldBe(first.Hash);
        store.DefinitionAt("other")!.Files.ShouldBe(Defined("other", "three").Files);
        store.DefinitionAt("unheard of").ShouldBeNull();
        store.Definition("unheard of").ShouldBeNull();
        store.Runs()[2].Definition.ShouldBeNull();
    }

    [Fact]
    public void Tells_two_frameworks_of_the_same_content_apart()
    {
        var (one, other) = (Defined("one", "same"), Defined("other", "same"));
        var store = Open();
        InRunOf(store, day: 1, one);
        InRunOf(store, day: 2, other);

        one.Hash.ShouldBe(other.Hash);
        store.DefinitionAt("one")!.Framework.ShouldBe("one");
        store.DefinitionAt("other")!.Framework.ShouldBe("other");
        store.DefinitionAt("other", Day(1)).ShouldBeNull();
    }

    [Fact]
    public void Keeps_no_definition_of_a_run_that_was_broken_off()
    {
        var store = Open();
        store.BeginRun(Start()).Dispose();

        store.DefinitionAt("sample").ShouldBeNull();
        store.Definition(Figures.Definition.Hash).ShouldBeNull();
    }

    [Fact]
    public void Remembers_what_a_source_last_said_to_each_request()
    {
        SourceStamp[] stamps =
        [
            new(Figures.Weight, "area type 6", ChangeStamp: null, []),
            new(Figures.Smoking, "area type 502", "2026-01-03T10:00:00", ["cafe", "beef"]),
            new(Figures.Smoking, "area type 15", "2026-01-01", ["f00d"]),
        ];
        var store = Open();
        Decide(store, day: 1, run => Array.ForEach(stamps, run.Stamp));
        var newer = stamps[1] with { ChangeStamp = null, BodyHashes = ["beef"] };

        Open().Stamps(Figures.Publisher).ShouldBe([stamps[0], stamps[2], stamps[1]]);
        Decide(store, day: 2, run => run.Stamp(newer));

        store.Stamps(Figures.Publisher).ShouldBe([stamps[0], stamps[2], newer]);
        store.Stamps("return").ShouldBeEmpty();
    }

    [Fact]
    public void Keeps_the_stamps_of_each_publisher_apart()
    {
        var stamp = new SourceStamp(Figures.Smoking, "all", "one", []);
        var store = Open();
        Decide(store, day: 1, run => run.Stamp(stamp));
        using (var run = store.BeginRun(Start(day: 2) with { Publisher = "return" }))
        {
            run.Stamp(stamp with { ChangeStamp = "two" });
            run.Commit(Day(2));
        }

        store.Stamps(Figures.Publisher).ShouldBe([stamp]);
        store.Stamps("return").ShouldBe([stamp with { ChangeStamp = "two" }]);
    }

    [Fact]
    public void Remembers_no_stamp_of_a_run_that_was_broken_off()
    {
        var store = Open();
        using (var run = store.BeginRun(Start()))
        {
            run.Stamp(new SourceStamp(Figures.Smoking, "all", "one", []));
        }

        store.Stamps(Figures.Publisher).ShouldBeEmpty();
    }

    private static DefinitionSnapshot Defined(string framework, string text) => DefinitionSnapshot.Of(framework, [new DefinitionFile("framework.yaml", text)]);

    private static void InRunOf(IObservationStore store, int day, DefinitionSnapshot? definition)
    {
        using var run = store.BeginRun(Start(day) with { Definition = definition });
        run.Commit(Day(day));
    }
}
