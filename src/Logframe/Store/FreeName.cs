namespace Logframe.Store;

/// <summary>Names for copies of a store that no file has yet.</summary>
internal static class FreeName
{
    /// <summary>The name itself, or the first with a number after it that is free: two copies may be made within a second.</summary>
    public static string In(string folder, string name) => Enumerable.Range(2, int.MaxValue - 2)
        .Select(number => $"{name}-{number}")
        .Prepend(name)
        .Select(free => Path.Combine(folder, free + ".db"))
        .First(path => !File.Exists(path));
}
