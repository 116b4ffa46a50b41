using System.Collections.Specialized;
using System.Text.Json;
using System.Text.Json.Serialization;
using Quartz.Spi;

namespace Logframe.Worker;

/// <summary>How Quartz keeps the properties of a job or trigger in the shared schedule: names and texts, as JSON.</summary>
/// <remarks>Quartz makes it by name. Anything but properties is refused: the schedule is told to keep nothing else.</remarks>
internal sealed partial class PropertySerializer : IObjectSerializer
{
    public void Initialize()
    {
    }

    public byte[] Serialize<T>(T obj)
        where T : class => obj is NameValueCollection properties
        ? JsonSerializer.SerializeToUtf8Bytes(properties.AllKeys.ToDictionary(key => key!, key => properties[key]), Json.Default.DictionaryStringString)
        : throw new NotSupportedException($"The schedule keeps names and texts, not a {typeof(T).Name}.");

    public T? DeSerialize<T>(byte[] data)
        where T : class
    {
        var properties = new NameValueCollection();
        foreach (var (name, text) in JsonSerializer.Deserialize(data, Json.Default.DictionaryStringString)!)
        {
            properties[name] = text;
        }

        return properties as T ?? throw new NotSupportedException($"The schedule keeps names and texts, not a {typeof(T).Name}.");
    }

    [JsonSerializable(typeof(Dictionary<string, string?>))]
    private sealed partial class Json : JsonSerializerContext;
}
