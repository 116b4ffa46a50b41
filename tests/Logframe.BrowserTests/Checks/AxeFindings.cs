namespace Logframe.BrowserTests.Checks;

/// <summary>What axe found in a page.</summary>
internal sealed record AxeFindings
{
    /// <summary>Rules that hold.</summary>
    public int Passes { get; init; }

    public AxeFault[] Violations { get; init; } = [];
}

/// <summary>A rule of axe that is broken.</summary>
internal sealed record AxeFault
{
    public string Id { get; init; } = "";

    /// <summary>The rule in words.</summary>
    public string Help { get; init; } = "";

    /// <summary>The first elements that break it.</summary>
    public string[] Nodes { get; init; } = [];

    public override string ToString() => $"{Id}: {Help} ({string.Join("; ", Nodes)})";
}
