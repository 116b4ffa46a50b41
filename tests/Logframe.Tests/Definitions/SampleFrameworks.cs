using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Definitions;

/// <summary>Frameworks made up for the tests.</summary>
internal static class SampleFrameworks
{
    /// <summary>A framework in which every kind of target and every field occurs.</summary>
    public static string EveryFieldFolder => Path.Combine(Repository.Root, "tests", "Logframe.Tests", "Samples", "frameworks", "every-field");

    private static readonly Lazy<LogicalFramework> Read = new(() =>
    {
        var reading = FrameworkReader.Read(EveryFieldFolder);
        return reading.Framework ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    });

    public static LogicalFramework EveryField => Read.Value;
}
