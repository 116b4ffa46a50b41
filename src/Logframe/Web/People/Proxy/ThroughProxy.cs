namespace Logframe.Web.People.Proxy;

/// <summary>Marks a request that came with headers of a proxy, believed or not.</summary>
internal sealed record ThroughProxy;
