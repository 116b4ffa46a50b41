using System.ComponentModel.DataAnnotations;

namespace Logframe.Sources.Transport;

/// <summary>How to reach a service and how to treat it, whichever it is.</summary>
internal abstract class ServiceOptions : IValidatableObject
{
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

    /// <summary>Address of a proxy, such as "http://proxy.example:8080"; empty for the one of the system, if any.</summary>
    public string Proxy { get; set; } = "";

    /// <summary>Certificates to trust besides those of the system, in PEM or DER; empty for none.</summary>
    public string CaFile { get; set; } = "";

    public ServiceAccess AccessTo(Uri address, string section, long maxResponseBytes) => new(section, address, UserAgent, maxResponseBytes, Proxy, CaFile);

    public ResilienceRules ToRules() => new(TotalTimeout, AttemptTimeout, Retries, RetryDelay, BusyDelay, Spacing, RequestsBeforeBreak, BreakDuration);

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AttemptTimeout > TotalTimeout)
        {
            yield return new ValidationResult("AttemptTimeout must not be longer than TotalTimeout.");
        }

        if (Proxy.Length > 0 && !IsWebAddress(Proxy))
        {
            yield return new ValidationResult($"Proxy must be a web address, not \"{Proxy}\".");
        }

        if (CaFile.Length > 0 && !File.Exists(CaFile))
        {
            yield return new ValidationResult($"There is no CaFile {CaFile}.");
        }
    }

    /// <summary>Whether endpoints can lie below an address.</summary>
    protected static bool IsBase(string address) => IsWebAddress(address) && address.EndsWith('/');

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
