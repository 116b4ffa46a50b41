using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <content>Fields of one value.</content>
internal sealed partial class Fields
{
    public string? Text(string key)
    {
        var scalar = Scalar(key, FieldShape.Text, "text");
        if (scalar?.LooksLikeNoText() != true)
        {
            return scalar?.Text;
        }

        Refuse(key, $"would be read as a number or a truth value: write it in quotes, \"{scalar.Text}\".");
        return null;
    }

    /// <summary>Text that may look like a number: a year, a period or a deadline.</summary>
    public string? Label(string key) => Scalar(key, FieldShape.Label, "text")?.Text;

    public double? Number(string key) => Convert(key, FieldShape.Number, "a number such as 10.2, without quotes and without a unit", scalar => scalar.AsNumber());

    public int? Whole(string key, int least = 0) =>
        Convert<int>(key, FieldShape.Whole, $"a whole number of {least} or more, without quotes", scalar => scalar.AsWhole() is { } whole && whole >= least ? whole : (int?)null);

    public bool? Flag(string key) => Convert(key, FieldShape.Flag, "true or false", scalar => scalar.AsFlag());

    public DateOnly? Day(string key) => Convert(key, FieldShape.Text, "a day such as 2021-09-01", scalar => scalar.AsDay());

    /// <summary>A text that must be put in a form of its own, such as "-9 points".</summary>
    public T? Form<T>(string key, string allowed, Func<Scalar, T?> read, IEnumerable<string>? words = null)
        where T : class
    {
        _notebook.Vocabulary.Understands(_kind, key, FieldShape.Label, words);
        var scalar = Scalar(key, null, allowed);
        var form = scalar is null ? null : read(scalar);
        if (scalar is not null && form is null)
        {
            Refuse(key, $"must be {allowed}, not \"{scalar.Text}\".");
        }

        return form;
    }

    public T? Word<T>(string key)
        where T : struct, Enum => Word(key, Words.Of<T>());

    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        _notebook.Vocabulary.Understands(_kind, key, FieldShape.Text, words.Keys);
        return Convert(key, null, OneOf(words.Keys), scalar => words.TryGetValue(scalar.Text, out var word) ? word : (T?)null);
    }

    private T? Convert<T>(string key, FieldShape? shape, string allowed, Func<Scalar, T?> read)
        where T : struct
    {
        var scalar = Scalar(key, shape, allowed);
        var value = scalar is null ? null : read(scalar);
        if (scalar is not null && value is null)
        {
            Refuse(key, $"must be {allowed}, not \"{scalar.Text}\".");
        }

        return value;
    }

    private Scalar? Scalar(string key, FieldShape? shape, string allowed)
    {
        Understand(key, shape);
        if (Value<Scalar>(key, allowed) is not { } scalar)
        {
            return null;
        }

        if (!scalar.IsEmpty())
        {
            return scalar;
        }

        Refuse(key, "is empty. Give it a value or leave the line out.");
        return null;
    }
}
