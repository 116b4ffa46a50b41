using System.ComponentModel.DataAnnotations;
using System.Net;
using Logframe.Web.People.OpenId;
using Logframe.Web.People.Proxy;
using Logframe.Web.Safeguards;

namespace Logframe.Web;

/// <summary>Where the hosted worker answers, to whom, and what stands between it and the rest of the world.</summary>
internal sealed class WebOptions : IValidatableObject
{
    public const string Section = "Web";

    /// <summary>Loopback unless said otherwise. Any other address needs a certificate or a declared reverse proxy.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>0 lets the system choose.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 5080;

    /// <summary>Where the site stands behind a reverse proxy that gives it only a part of its addresses: <c>/logframe</c>. Empty for all.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>Names under which the site is asked for, besides localhost and its own address.</summary>
    public IReadOnlyList<string> Hosts { get; set; } = [];

    /// <summary>Whether those who are not signed in see nothing.</summary>
    public bool ReadingNeedsSignIn { get; set; }

    /// <summary>Origins of other sites whose scripts may read the API: <c>https://example.org</c>.</summary>
    public IReadOnlyList<string> Cors { get; set; } = [];

    public CertificateOptions Certificate { get; set; } = new();

    public ProxyOptions Proxy { get; set; } = new();

    public OpenIdOptions OpenId { get; set; } = new();

    public LimitOptions Limits { get; set; } = new();

    public IPEndPoint EndPoint() => new(IPAddress.Parse(Address), Port);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IPAddress.TryParse(Address, out var address))
        {
            yield return new ValidationResult($"Address must be an IP address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them, not \"{Address}\".");
        }
        else if (!IPAddress.IsLoopback(address) && !Certificate.IsGiven && !Proxy.IsDeclared)
        {
            yield return new ValidationResult(
                $"Address {Address} can be reached from other machines, and what passes could be read and altered on the way. "
                + "Give a certificate (Web:Certificate:File), or declare the reverse proxy in front of it (Web:Proxy:Addresses), or stay on 127.0.0.1.");
        }

        if (Prefix.Length > 0 && (!Prefix.StartsWith('/') || Prefix.EndsWith('/') || Prefix.StartsWith("//", StringComparison.Ordinal)))
        {
            yield return new ValidationResult($"Prefix must begin with a stroke and not end with one, such as /logframe, not \"{Prefix}\".");
        }

        foreach (var host in Hosts.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            yield return new ValidationResult($"Hosts must be names such as logframe.example.org, without a port, not \"{host}\".");
        }

        foreach (var origin in Cors.Where(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin))
        {
            yield return new ValidationResult($"Cors must be origins such as https://example.org, without a path, not \"{origin}\".");
        }

        (string, object)[] parts = [(nameof(Certificate), Certificate), (nameof(Proxy), Proxy), (nameof(OpenId), OpenId), (nameof(Limits), Limits)];
        foreach (var fault in parts.SelectMany(part => FaultsOf(part.Item1, part.Item2)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<ValidationResult> FaultsOf(string name, object part)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(part, new ValidationContext(part), faults, validateAllProperties: true);
        return faults.Select(fault => new ValidationResult($"{name}: {fault.ErrorMessage}"));
    }
}
