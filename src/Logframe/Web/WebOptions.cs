using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Logframe.Web;

/// <summary>Where the hosted worker can be asked how it is.</summary>
internal sealed class WebOptions : IValidatableObject
{
    public const string Section = "Web";

    /// <summary>Loopback unless said otherwise: nothing asks who is asking, so that any other address belongs behind a firewall or a proxy.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>0 lets the system choose.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 5080;

    public IPEndPoint EndPoint() => new(IPAddress.Parse(Address), Port);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IPAddress.TryParse(Address, out _))
        {
            yield return new ValidationResult($"Address must be an IP address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them, not \"{Address}\".");
        }
    }
}
