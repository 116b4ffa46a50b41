using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Logframe.Web.People.Proxy;

/// <summary>A reverse proxy that has signed people in and says in headers who they are.</summary>
internal sealed class ProxyOptions : IValidatableObject
{
    private const int LeastSecret = 24;

    /// <summary>Addresses or networks from which it asks, such as <c>10.1.2.3</c> or <c>10.1.2.0/28</c>; none where there is no proxy.</summary>
    public IReadOnlyList<string> Addresses { get; set; } = [];

    /// <summary>What it says in <see cref="SecretHeader"/>, and nobody else knows.</summary>
    public string Secret { get; set; } = "";

    /// <summary>A file that holds nothing but the secret, instead of <see cref="Secret"/>.</summary>
    public string SecretFile { get; set; } = "";

    public string SecretHeader { get; set; } = "X-Logframe-Proxy-Secret";

    /// <summary>Who asks.</summary>
    public string NameHeader { get; set; } = "X-Forwarded-Email";

    /// <summary>The groups of whoever asks, parted by commas or semicolons.</summary>
    public string GroupsHeader { get; set; } = "X-Forwarded-Groups";

    /// <summary>Who asked the proxy: the last address counts.</summary>
    public string AddressHeader { get; set; } = "X-Forwarded-For";

    /// <summary>Whether the proxy was asked by http or https.</summary>
    public string SchemeHeader { get; set; } = "X-Forwarded-Proto";

    /// <summary>Groups whose members may act.</summary>
    public IReadOnlyList<string> Analysts { get; set; } = [];

    /// <summary>Groups whose members may approve as well.</summary>
    public IReadOnlyList<string> Approvers { get; set; } = [];

    internal bool IsDeclared => Addresses.Count > 0;

    internal IEnumerable<IPNetwork> Networks() => Addresses.Select(text => ReadNetwork(text)!.Value);

    internal string ReadSecret() => SecretFile.Length > 0 ? File.ReadAllText(SecretFile).Trim() : Secret;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsDeclared)
        {
            yield break;
        }

        foreach (var text in Addresses.Where(text => ReadNetwork(text) is not { PrefixLength: > 0 }))
        {
            yield return new ValidationResult($"Addresses must be IP addresses such as 10.1.2.3 or networks such as 10.1.2.0/28, not \"{text}\".");
        }

        if ((Secret.Length > 0) == (SecretFile.Length > 0))
        {
            yield return new ValidationResult("Give either Secret, best by the environment (Web__Proxy__Secret), or SecretFile: without it, whatever else runs at the proxy's address could say who asks.");
        }
        else if (SecretFile.Length > 0 && !File.Exists(SecretFile))
        {
            yield return new ValidationResult($"There is no file {SecretFile}. Give the full path of the file that holds the secret of the proxy.");
        }
        else if (ReadSecret().Length < LeastSecret)
        {
            yield return new ValidationResult($"The secret of the proxy must have at least {LeastSecret} characters. Make one with: openssl rand -hex 32");
        }

        string[] headers = [SecretHeader, NameHeader, GroupsHeader, AddressHeader, SchemeHeader];
        if (headers.Any(string.IsNullOrWhiteSpace) || headers.Distinct(StringComparer.OrdinalIgnoreCase).Count() < headers.Length)
        {
            yield return new ValidationResult("Each of the five headers must have a name of its own.");
        }
    }

    private static IPNetwork? ReadNetwork(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : null;
}
