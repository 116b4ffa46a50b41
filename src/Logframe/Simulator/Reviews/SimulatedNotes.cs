using System.Globalization;

namespace Logframe.Simulator.Reviews;

/// <summary>The notes of two reviews, made up and marked so, for a demonstration on the simulator's figures.</summary>
internal static class SimulatedNotes
{
    private const string Prefix = "Logframe.Simulator.Reviews.Notes.";

    /// <summary>The year whose review is to be locked.</summary>
    public const int First = 2025;

    /// <summary>The year whose review is being written, and judges the actions of the first.</summary>
    public const int Second = 2026;

    /// <summary>Writes the files of a year into a folder that is there.</summary>
    public static void Write(int year, string folder)
    {
        var assembly = typeof(SimulatedNotes).Assembly;
        var start = Prefix + year.ToString(CultureInfo.InvariantCulture);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal)))
        {
            // The folder of a year ends with the sign that the building machine puts between folders.
            using var notes = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(Path.Combine(folder, name[(start.Length + 1)..]));
            notes.CopyTo(file);
        }
    }
}
