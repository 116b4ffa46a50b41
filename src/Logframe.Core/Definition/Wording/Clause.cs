namespace Logframe.Core.Definition.Wording;

/// <summary>What one measure promises, as a clause: where, what, and what it does.</summary>
/// <param name="Place">"in Medway"; null for the areas that the framework means unless it says otherwise.</param>
/// <param name="Subject">What is measured.</param>
/// <param name="Predicate">What it is to do; empty where the subject says it all, as for a milestone.</param>
internal sealed record Clause(string? Place, string Subject, string Predicate)
{
    public static Clause Of(Measure measure, LogicalFramework framework) =>
        new(PlaceOf(measure.PromisedFor, framework), measure.Phrase ?? Lowered(measure.Name), Predicates.Of(measure));

    public override string ToString() => string.Join(" ", ((string?[])[Place is null ? null : Place + ",", Subject, Predicate]).Where(part => !string.IsNullOrEmpty(part)));

    private static string? PlaceOf(IReadOnlyList<string> keys, LogicalFramework framework)
    {
        if (keys.SequenceEqual(framework.DefaultAreas))
        {
            return null;
        }

        var names = keys.Select(key => framework.Area(key).Name).ToList();
        return names switch
        {
            [var only] => "in " + only,
            [var first, var second] => $"in both {first} and {second}",
            _ => $"in each of {string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        };
    }

    /// <summary>A small first letter, except before a capital: "STI testing" stays.</summary>
    private static string Lowered(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
