namespace Logframe.Web.Api;

/// <summary>Something that a request may ask in its query: read by one name, and described once for the OpenAPI document.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Description">What it does, in a sentence or two.</param>
/// <param name="Example">One that makes sense in the framework that ships with the product.</param>
internal sealed record AskedParameter(string Name, string Description, string Example)
{
    /// <summary>May be given several times.</summary>
    public bool IsRepeated { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>A whole number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>A part of the path instead of the query.</summary>
    public bool IsInPath { get; init; }
}

/// <summary>Everything that an endpoint takes; what is not in it is refused.</summary>
internal sealed record AskedParameters(IReadOnlyList<AskedParameter> All);
