using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Definitions;

/// <summary>The frameworks that ship with the product, read once.</summary>
internal static class ShippedFrameworks
{
    private static readonly Lazy<LogicalFramework> Kent = new(() => Read("kent-and-medway"));

    private static readonly Lazy<LogicalFramework> West = new(() => Read("west-kent"));

    private static readonly Lazy<LogicalFramework> Services = new(() => Read("public-health-services"));

    public static LogicalFramework KentAndMedway => Kent.Value;

    public static LogicalFramework WestKent => West.Value;

    public static LogicalFramework PublicHealthServices => Services.Value;

    public static string Folder(string id) => Path.Combine(Repository.Root, "logframe", id);

    private static LogicalFramework Read(string id)
    {
        var reading = FrameworkReader.Read(Folder(id));
        return reading.Framework ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
