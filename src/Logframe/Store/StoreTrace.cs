using System.Diagnostics;

namespace Logframe.Store;

/// <summary>The steps of writing to a store, for whoever follows them as they happen.</summary>
internal static class StoreTrace
{
    public static ActivitySource Steps { get; } = new("Logframe.Store");
}
