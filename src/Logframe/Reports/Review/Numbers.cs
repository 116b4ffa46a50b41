using System.Globalization;

namespace Logframe.Reports.Review;

/// <summary>Whole numbers as a sentence begins with them.</summary>
internal static class Numbers
{
    private static readonly string[] Small = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    /// <summary>"Three", and "12" from ten on.</summary>
    public static string Word(int number) => number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);
}
