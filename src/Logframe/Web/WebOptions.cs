using System.ComponentModel.DataAnnotations;

namespace Logframe.Web;

/// <summary>Where the hosted worker can be asked how it is. It listens on loopback only.</summary>
internal sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>0 lets the system choose.</summary>
    [Range(0, 65535)]
    public int Port { get; set; } = 5080;
}
