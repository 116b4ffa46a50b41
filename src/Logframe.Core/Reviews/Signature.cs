namespace Logframe.Core.Reviews;

/// <summary>Who did something, and on which day.</summary>
public sealed record Signature(string By, DateOnly On)
{
    /// <summary>True where two names mean one person, however they are spaced and capitalised.</summary>
    public static bool IsSamePerson(string one, string other) => Folded(one).Equals(Folded(other), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
