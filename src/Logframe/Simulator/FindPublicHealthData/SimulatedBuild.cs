namespace Logframe.Simulator.FindPublicHealthData;

/// <summary>Which build of the successor's public API is simulated: names of parameters, fields and words changed between them.</summary>
internal enum SimulatedBuild
{
    /// <summary>Parameters in snake_case, <c>fingertipsId</c>, and Fingertips' words of polarity.</summary>
    August,

    /// <summary>Parameters in camelCase, <c>shortId</c>, and words of polarity of its own.</summary>
    October,
}
