using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People.Proxy;

/// <summary>What a request says by way of a proxy, whoever it comes from.</summary>
/// <param name="Secret">That only the proxy knows.</param>
/// <param name="Name">Who asks.</param>
/// <param name="Groups">Theirs.</param>
/// <param name="Address">Who asked the proxy.</param>
/// <param name="Scheme">How they asked it.</param>
/// <param name="ContradictThemselves">True where a header of one value came more than once: one may be the visitor's own. Addresses are a list, of which each proxy adds one.</param>
internal sealed record ProxyHeaders(string Secret, string Name, string Groups, string Address, string Scheme, bool ContradictThemselves)
{
    public bool SayAnything => ClaimAnIdentity || Address.Length > 0 || Scheme.Length > 0;

    /// <summary>Whether it claims to come through the proxy.</summary>
    public bool ClaimAnIdentity => Secret.Length > 0 || Name.Length > 0 || Groups.Length > 0;

    public IReadOnlyList<string> GroupNames => Groups.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The last of the addresses: the ones before it are whatever the visitor said.</summary>
    public string NearestAddress => Address.Split(',')[^1].Trim();

    /// <summary>Takes the headers out of a request, so that nothing behind can take them for true.</summary>
    public static ProxyHeaders Take(IHeaderDictionary headers, ProxyOptions options)
    {
        string[] single = [options.SecretHeader, options.NameHeader, options.GroupsHeader, options.SchemeHeader];
        var taken = new ProxyHeaders(Of(options.SecretHeader), Of(options.NameHeader), Of(options.GroupsHeader), Of(options.AddressHeader), Of(options.SchemeHeader), single.Any(name => headers[name].Count > 1));
        foreach (var name in single.Append(options.AddressHeader))
        {
            headers.Remove(name);
        }

        return taken;

        string Of(string name) => headers[name].ToString();
    }
}
