using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.Fingertips;

/// <summary>Where the Fingertips API is and how to treat it.</summary>
internal sealed class FingertipsOptions : IValidatableObject
{
    public const string Section = "Fingertips";

    /// <summary>Below it lie the endpoints; ends with a slash.</summary>
    [Required]
    public Uri BaseAddress { get; set; } = new("https://fingertips.phe.org.uk/api/");

    /// <summary>What the operator of the API sees; a good one tells whom to write to.</summary>
    [Required]
    public string UserAgent { get; set; } = "Logframe";

    /// <summary>For one request with all its attempts and waits.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(15);

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

    /// <summary>A larger answer is given up.</summary>
    [Range(1, long.MaxValue)]
    public long MaxResponseBytes { get; set; } = 500_000_000;

    /// <summary>A larger answer in JSON is given up: those are read into memory.</summary>
    [Range(1, int.MaxValue)]
    public int MaxJsonBytes { get; set; } = 20_000_000;

    /// <summary>Address of a proxy, such as "http://proxy.example:8080"; empty for the one of the system, if any.</summary>
    public string Proxy { get; set; } = "";

    /// <summary>Certificates to trust besides those of the system, in PEM or DER; empty for none.</summary>
    public string CaFile { get; set; } = "";

    /// <summary>Reads the section; what it does not name keeps its default.</summary>
    /// <exception cref="OptionsValidationException">A value is out of bounds, or a key is not known; all faults in one message.</exception>
    public static FingertipsOptions From(IConfiguration configuration) => SettingsSection.Read<FingertipsOptions>(configuration, Section);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseAddress is not { IsAbsoluteUri: true, Scheme: "https" or "http" } || !BaseAddress.AbsoluteUri.EndsWith('/'))
        {
            yield return new ValidationResult($"BaseAddress must be a web address that ends with a slash, not \"{BaseAddress}\".");
        }

        if (AttemptTimeout > TotalTimeout)
        {
            yield return new ValidationResult("AttemptTimeout must not be longer than TotalTimeout.");
        }

        if (Proxy.Length > 0 && Uri.TryCreate(Proxy, UriKind.Absolute, out var proxy) is var isAddress && !(isAddress && proxy!.Scheme is "http" or "https"))
        {
            yield return new ValidationResult($"Proxy must be a web address, not \"{Proxy}\".");
        }

        if (CaFile.Length > 0 && !File.Exists(CaFile))
        {
            yield return new ValidationResult($"There is no CaFile {CaFile}.");
        }
    }
}
