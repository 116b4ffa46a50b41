using System.Text.Json;
using Logframe.Core.Definition;

namespace Logframe.Conformance;

/// <summary>The words of methods.md against those of the product. Only the adapters speak the former.</summary>
internal static class Words
{
    /// <summary>A name of ours as methods.md would write it: <c>AtMost</c> is "at_most".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } some ? Of(some) : null;

    /// <summary>The name of ours that methods.md writes as <paramref name="text"/>; null for null.</summary>
    public static T? Parse<T>(string? text)
        where T : struct, Enum =>
        text is null ? null : Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Of(value!.Value) == text) ?? throw Unknown<T>(text);

    public static Polarity? Polarity(string? text) => text switch
    {
        "LowIsGood" => Core.Definition.Polarity.LowerIsBetter,
        "HighIsGood" => Core.Definition.Polarity.HigherIsBetter,
        "NoJudgement" => Core.Definition.Polarity.NoJudgement,
        "NotApplicable" or null => null,
        _ => throw Unknown<Polarity>(text),
    };

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static VectorFormatException Unknown<T>(string text) => new($"\"{text}\" is not a word for {typeof(T).Name} that is known here.");
}
