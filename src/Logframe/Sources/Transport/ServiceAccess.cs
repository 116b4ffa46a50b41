namespace Logframe.Sources.Transport;

/// <summary>Where a service is and how it is reached.</summary>
/// <param name="Section">The settings that say so, for messages.</param>
/// <param name="Address">Below it lie the endpoints; ends with a slash.</param>
/// <param name="UserAgent">What its operator sees.</param>
/// <param name="MaxResponseBytes">A larger answer is given up.</param>
/// <param name="Proxy">Address of a proxy; empty for the one of the system, if any.</param>
/// <param name="CaFile">Certificates to trust besides those of the system; empty for none.</param>
internal sealed record ServiceAccess(string Section, Uri Address, string UserAgent, long MaxResponseBytes, string Proxy, string CaFile)
{
    /// <summary>Through whom requests go: the proxy of the settings, or else of the system; null for nobody.</summary>
    public Uri? ProxyInUse =>
        Proxy.Length > 0 ? new Uri(Proxy)
        : HttpClient.DefaultProxy.IsBypassed(Address) ? null
        : HttpClient.DefaultProxy.GetProxy(Address);
}
