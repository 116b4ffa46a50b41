namespace Logframe.Tests.Support;

/// <summary>Finds the checkout that the tests were built from, and the reference material that may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string SharedVectors => Path.Combine(Root, "..", "shared", "reference", "vectors");

    public static string SharedMatrix => Path.Combine(Root, "..", "shared", "reference", "logframe-matrix.yaml");

    public static string RealData => Path.Combine(Root, "..", "shared", "realdata");

    /// <summary>Ends a test as skipped, naming what is absent.</summary>
    public static void SkipUnlessPresent(string path) =>
        Assert.SkipUnless(Path.Exists(path), $"{Path.GetRelativePath(Root, path)} is not here.");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Logframe.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside a checkout: no Logframe.sln above " + AppContext.BaseDirectory);
    }
}
