using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Where Find public health data's public API is and how to treat it.</summary>
internal sealed class FindPublicHealthDataOptions : IValidatableObject
{
    public const string Section = "FindPublicHealthData";

    /// <summary>Below it lie the endpoints; ends with a slash. Empty until the service has a public address.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>What the operator of the API sees; a good one tells whom to write to.</summary>
    [Required]
    public string UserAgent { get; set; } = "Logframe";

    /// <summary>Requests that the API allows in a window, until it says otherwise itself.</summary>
    [Range(1, 100_000)]
    public int RequestsPerWindow { get; set; } = 100;

    /// <summary>Length of a window.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Most areas to ask for in one request; their codes stand in its address.</summary>
    [Range(1, 300)]
    public int AreasPerRequest { get; set; } = 200;

    /// <summary>For one request with all its attempts and waits, those for a new window included.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(45);

    /// <summary>For one attempt, its body included.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>Attempts after the first.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 4;

    /// <summary>Before the first retry; doubled each time, with jitter.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The same after an answer 429 that does not say how long to wait.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan BusyDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Least time between the end of one request and the start of the next; none on loopback.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Spacing { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Requests after which, when half of them failed in spite of their retries, the API is left alone.</summary>
    [Range(2, 1000)]
    public int RequestsBeforeBreak { get; set; } = 5;

    /// <summary>For how long it is left alone.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>A larger answer is given up: answers are read into memory.</summary>
    [Range(1, int.MaxValue)]
    public int MaxResponseBytes { get; set; } = 100_000_000;

    /// <summary>Address of a proxy, such as "http://proxy.example:8080"; empty for the one of the system, if any.</summary>
    public string Proxy { get; set; } = "";

    /// <summary>Certificates to trust besides those of the system, in PEM or DER; empty for none.</summary>
    public string CaFile { get; set; } = "";

    /// <summary>Reads the section; what it does not name keeps its default.</summary>
    /// <exception cref="OptionsValidationException">A value is out of bounds, or a key is not known; all faults in one message.</exception>
    public static FindPublicHealthDataOptions From(IConfiguration configuration) => SettingsSection.Read<FindPublicHealthDataOptions>(configuration, Section);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseAddress.Length > 0 && !(Uri.TryCreate(BaseAddress, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && BaseAddress.EndsWith('/')))
        {
            yield return new ValidationResult($"BaseAddress must be empty or a web address that ends with a slash, not \"{BaseAddress}\".");
        }

        if (AttemptTimeout > TotalTimeout)
        {
            yield return new ValidationResult("AttemptTimeout must not be longer than TotalTimeout.");
        }

        if (Proxy.Length > 0 && !(Uri.TryCreate(Proxy, UriKind.Absolute, out var proxy) && proxy.Scheme is "https" or "http"))
        {
            yield return new ValidationResult($"Proxy must be a web address, not \"{Proxy}\".");
        }

        if (CaFile.Length > 0 && !File.Exists(CaFile))
        {
            yield return new ValidationResult($"There is no CaFile {CaFile}.");
        }
    }
}
