using Logframe.Web.Site;

namespace Logframe.Tests.Web.Site;

/// <summary>What is kept of things that take long to make.</summary>
public sealed class ShelfTests
{
    [Fact]
    public void A_full_shelf_lets_go_of_the_longest_unused_and_keeps_what_is_new()
    {
        using var shelf = new Shelf<string>(places: 4);
        foreach (var key in new[] { "a", "b", "c", "d" })
        {
            shelf.Get(key, () => key);
        }

        shelf.Get("e", () => "new");

        shelf.Get("e", () => "made again").ShouldBe("new");
        shelf.Get("d", () => "made again").ShouldBe("d");
    }

    [Fact]
    public void Another_edition_takes_the_place_of_the_one_before()
    {
        using var shelf = new Shelf<string>(places: 4);
        shelf.Get("a", edition: 1, () => "first").ShouldBe("first");

        shelf.Get("a", edition: 2, () => "second").ShouldBe("second");

        shelf.Get("a", edition: 2, () => "again").ShouldBe("second");
        shelf.Get("a", edition: 1, () => "made anew").ShouldBe("made anew");
    }

    [Fact]
    public void What_could_not_be_made_is_tried_again()
    {
        using var shelf = new Shelf<string>(places: 4);

        Should.Throw<InvalidOperationException>(() => shelf.Get("a", () => throw new InvalidOperationException()));

        shelf.Get("a", () => "made").ShouldBe("made");
    }
}
