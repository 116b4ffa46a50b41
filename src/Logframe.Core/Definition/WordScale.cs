namespace Logframe.Core.Definition;

/// <summary>Levels that are told by words instead of numbers, such as those of a maturity matrix.</summary>
/// <remarks>The place of a word, 1 for the lowest, is the value that is kept; it orders levels and says nothing of how far apart they lie.</remarks>
/// <param name="Words">From the lowest to the highest.</param>
public sealed record WordScale(IReadOnlyList<string> Words)
{
    /// <summary>The value of a word, in whatever case it is written; null for a word that is not of the scale.</summary>
    public double? PlaceOf(string word)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Words[i].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>The word at a place; null between two words and outside the scale, as for a mean of several areas.</summary>
    public string? WordAt(double place) => place == Math.Floor(place) && place >= 1 && place <= Words.Count ? Words[(int)place - 1] : null;
}
