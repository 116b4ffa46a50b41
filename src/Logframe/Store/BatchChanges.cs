namespace Logframe.Store;

/// <summary>What one batch did to the store.</summary>
internal sealed record BatchChanges(int Added, int Changed, int Withdrawn, int Unchanged)
{
    public static BatchChanges None { get; } = new(0, 0, 0, 0);

    public bool Nothing => Added + Changed + Withdrawn == 0;
}
