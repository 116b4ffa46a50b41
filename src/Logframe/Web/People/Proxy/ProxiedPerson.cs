namespace Logframe.Web.People.Proxy;

/// <summary>What the declared proxy said of whoever asks, in this request.</summary>
internal sealed record ProxiedPerson(Person Person);
