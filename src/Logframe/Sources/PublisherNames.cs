namespace Logframe.Sources;

/// <summary>The publishers that series keys name.</summary>
internal static class PublisherNames
{
    public const string Fingertips = "fingertips";
}
