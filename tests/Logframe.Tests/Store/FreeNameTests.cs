using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>Names for copies of a store.</summary>
public sealed class FreeNameTests
{
    [Fact]
    public void Numbers_copies_of_the_same_second()
    {
        using var folder = new TemporaryFolder();
        folder.Write("copy.db", "");
        folder.Write("copy-2.db", "");

        FreeName.In(folder.Path, "copy").ShouldBe(folder.File("copy-3.db"));
        FreeName.In(folder.Path, "other").ShouldBe(folder.File("other.db"));
    }
}
