using System.Collections.Specialized;
using Logframe.Worker;

namespace Logframe.Tests.Worker;

/// <summary>What the shared schedule keeps of jobs and triggers comes back as it went.</summary>
public sealed class PropertySerializerTests
{
    private readonly PropertySerializer _serializer = new();

    [Fact]
    public void Gives_back_names_and_texts()
    {
        var properties = new NameValueCollection { ["QRTZ_FAILED_JOB_ORIG_TRIGGER_NAME"] = "schedule", ["note"] = "\"quoted\"\n€", ["nothing"] = null };

        var read = _serializer.DeSerialize<NameValueCollection>(_serializer.Serialize(properties))!;

        read.AllKeys.ShouldBe(properties.AllKeys);
        read.AllKeys.Select(key => read[key]).ShouldBe(properties.AllKeys.Select(key => properties[key]));
    }

    [Fact]
    public void Refuses_anything_else_aloud() =>
        Should.Throw<NotSupportedException>(() => _serializer.Serialize("a text")).Message.ShouldContain("String");
}
