namespace Logframe.Core.Reviews;

/// <summary>Who did something, and on which day.</summary>
public sealed record Signature(string By, DateOnly On)
{
    /// <summary>True where two names mean one person, however they are spaced and capitalised.</summary>
    /// <remarks>A name and an e-mail address that begins with it count as one person too: the same people may be known by either.</remarks>
    public static bool IsSamePerson(string one, string other) => one.Contains('@') == other.Contains('@')
        ? Folded(one).Equals(Folded(other), StringComparison.OrdinalIgnoreCase)
        : Folded(one.Split('@')[0]).Equals(Folded(other.Split('@')[0]), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
