using System.ComponentModel.DataAnnotations;

namespace Logframe.Worker.Alarms;

/// <summary>Where alarms are posted to, signed.</summary>
internal sealed class WebhookOptions : IValidatableObject
{
    public const string Section = "AlarmWebhook";

    private const int LeastSecret = 16;

    /// <summary>Empty for none. HTTPS, except on loopback.</summary>
    public string Address { get; set; } = "";

    /// <summary>The key of the signature; better in the environment than in a file.</summary>
    public string Secret { get; set; } = "";

    /// <summary>For one attempt.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Attempts after the first.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    /// <summary>Before the first retry; doubled each time.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address.Length == 0)
        {
            yield break;
        }

        if (!Uri.TryCreate(Address, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            yield return new ValidationResult($"Address must be a web address with https, not \"{Address}\". Plain http is accepted on loopback only.");
        }

        if (Secret.Length < LeastSecret)
        {
            yield return new ValidationResult($"Secret must have at least {LeastSecret} characters. Set it in the environment: {Section}__Secret.");
        }
    }
}
