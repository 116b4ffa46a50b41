namespace Logframe.Tests;

public sealed class PathSearchTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("logframe-search-").FullName;

    [Fact]
    public void Looks_upwards_from_the_working_directory_first()
    {
        var wanted = Make("work", "logframe", "one");
        Make("program", "share", "logframe", "one");
        Find("logframe/one", Make("work", "a", "b")).ShouldBe(wanted);
    }

    [Fact]
    public void Looks_beside_the_program_when_nothing_lies_above()
    {
        var shared = Make("program", "share", "logframe", "two");
        Find("logframe/two", Make("elsewhere")).ShouldBe(shared);
    }

    [Fact]
    public void Finds_a_file_right_beside_the_program()
    {
        var file = Path.Combine(Make("program"), "settings.json");
        File.WriteAllText(file, "{}");
        Find("settings.json", Make("elsewhere")).ShouldBe(file);
    }

    [Fact]
    public void Takes_a_rooted_path_as_it_is()
    {
        var rooted = Make("anywhere");
        Find(rooted, Make("work")).ShouldBe(rooted);
    }

    [Fact]
    public void Says_when_it_is_nowhere() => Find("logframe/no-such-framework", Make("work")).ShouldBeNull();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string? Find(string path, string from) => PathSearch.Find(path, from, Make("program"));

    private string Make(params string[] parts) => Directory.CreateDirectory(Path.Combine([_root, .. parts])).FullName;
}
