namespace Logframe.Store;

/// <summary>Labels and notes repeat on thousands of rows: one copy of each is enough.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string One(string text) => _texts.TryAdd(text, text) ? text : _texts[text];
}
