using Logframe.Sources.Transport;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Transport;

/// <summary>What a killed process left in the folder for temporary files.</summary>
public sealed class AbandonedBodiesTests
{
    [Fact]
    public void Are_removed_when_a_day_older_and_no_other_file_is()
    {
        using var folder = new TemporaryFolder();
        var fresh = folder.Write(AbandonedBodies.Prefix + "fresh", "");
        var abandoned = folder.Write(AbandonedBodies.Prefix + "old", "");
        var inUse = folder.Write(AbandonedBodies.Prefix + "young", "");
        var foreign = folder.Write("letter.txt", "");
        var now = File.GetLastWriteTimeUtc(fresh);
        File.SetLastWriteTimeUtc(abandoned, now.AddHours(-25));
        File.SetLastWriteTimeUtc(foreign, now.AddHours(-25));
        File.SetLastWriteTimeUtc(inUse, now.AddHours(-23));

        AbandonedBodies.RemoveBeside(fresh);

        Directory.GetFiles(folder.Path).ShouldBe([fresh, inUse, foreign], ignoreOrder: true);
    }
}
