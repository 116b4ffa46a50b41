using System.ComponentModel.DataAnnotations;
using Logframe.Sources.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>Where Find public health data's public API is and how to treat it.</summary>
internal sealed class FindPublicHealthDataOptions : ServiceOptions
{
    public const string Section = "FindPublicHealthData";

    /// <summary>The whole of a request takes longer than elsewhere: it may have to wait for a new window.</summary>
    public FindPublicHealthDataOptions() => TotalTimeout = TimeSpan.FromMinutes(45);

    /// <summary>Below it lie the endpoints; ends with a slash. Empty until the service has a public address.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>Requests that the API allows in a window, until it says otherwise itself.</summary>
    [Range(1, 100_000)]
    public int RequestsPerWindow { get; set; } = 100;

    /// <summary>Length of a window.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Most areas to ask for in one request; their codes stand in its address.</summary>
    [Range(1, 300)]
    public int AreasPerRequest { get; set; } = 200;

    /// <summary>A larger answer is given up: answers are read into memory.</summary>
    [Range(1, int.MaxValue)]
    public int MaxResponseBytes { get; set; } = 100_000_000;

    /// <summary>Reads the section; what it does not name keeps its default.</summary>
    /// <exception cref="OptionsValidationException">A value is out of bounds, or a key is not known; all faults in one message.</exception>
    public static FindPublicHealthDataOptions From(IConfiguration configuration) => SettingsSection.Read<FindPublicHealthDataOptions>(configuration, Section);

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. BaseAddress.Length == 0 || IsBase(BaseAddress) ? [] : new[] { new ValidationResult($"BaseAddress must be empty or a web address that ends with a slash, not \"{BaseAddress}\".") },
        .. base.Validate(validationContext),
    ];
}
