namespace Logframe.Store;

/// <summary>The store cannot do what was asked of it; the message says why and what to do.</summary>
internal class StoreException(string message, bool isOurInput = false, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True where the request was wrong (mixing real and simulated figures), false where something outside is in the way.</summary>
    public bool IsOurInput { get; } = isOurInput;
}
