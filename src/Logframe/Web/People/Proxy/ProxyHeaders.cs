using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People.Proxy;

/// <summary>What a request says by way of a proxy, whoever it comes from.</summary>
internal sealed record ProxyHeaders(string Secret, string Name, string Groups, string Address, string Scheme)
{
    /// <summary>Whether it claims to come through the proxy.</summary>
    public bool ClaimAnIdentity => Secret.Length > 0 || Name.Length > 0 || Groups.Length > 0;

    public IReadOnlyList<string> GroupNames => Groups.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The last of the addresses: the ones before it are whatever the visitor said.</summary>
    public string NearestAddress => Address.Split(',')[^1].Trim();

    /// <summary>Takes the headers out of a request, so that nothing behind can take them for true.</summary>
    public static ProxyHeaders Take(IHeaderDictionary headers, ProxyOptions options)
    {
        var taken = new ProxyHeaders(Of(options.SecretHeader), Of(options.NameHeader), Of(options.GroupsHeader), Of(options.AddressHeader), Of(options.SchemeHeader));
        foreach (var name in new[] { options.SecretHeader, options.NameHeader, options.GroupsHeader, options.AddressHeader, options.SchemeHeader })
        {
            headers.Remove(name);
        }

        return taken;

        string Of(string name) => headers[name].ToString();
    }
}
