using System.Text.Json;

namespace Logframe.Sources.Fingertips.Json;

/// <summary>Whether a field of a JSON answer must be there.</summary>
internal enum JsonPresence
{
    /// <summary>In every item, and not null.</summary>
    Always,

    /// <summary>In some item of the answer; null, or absent from others, where the source has nothing to say.</summary>
    Somewhere,

    /// <summary>It may be absent.</summary>
    Optional,

    /// <summary>Known and left: its content may change without us.</summary>
    Unread,
}

/// <summary>One field of the contract.</summary>
/// <param name="Name">As it is written; a point leads into an object ("Unit.Label").</param>
/// <param name="Presence">Whether it must be there.</param>
/// <param name="Kind">What it holds when it is not null; for a field that is left, nothing is asked.</param>
internal sealed record JsonField(string Name, JsonPresence Presence, JsonValueKind Kind)
{
    public static JsonField Always(string name, JsonValueKind kind) => new(name, JsonPresence.Always, kind);

    public static JsonField Somewhere(string name, JsonValueKind kind) => new(name, JsonPresence.Somewhere, kind);

    public static JsonField Optional(string name, JsonValueKind kind) => new(name, JsonPresence.Optional, kind);

    public static JsonField Unread(string name) => new(name, JsonPresence.Unread, JsonValueKind.Undefined);

    /// <summary>The field in an item; <see cref="JsonValueKind.Undefined"/> where it is absent, or where there is no object to look into.</summary>
    public JsonElement In(JsonElement item)
    {
        foreach (var part in Name.Split('.'))
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(part, out item))
            {
                return default;
            }
        }

        return item;
    }
}
