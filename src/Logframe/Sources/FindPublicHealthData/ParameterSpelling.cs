namespace Logframe.Sources.FindPublicHealthData;

/// <summary>How a build of the API spells the names of its parameters. Nothing announces it, so it is found out by asking.</summary>
internal enum ParameterSpelling
{
    /// <summary><c>areaCode</c>.</summary>
    Camel,

    /// <summary><c>area_code</c>, as the first builds had it.</summary>
    Snake,
}
