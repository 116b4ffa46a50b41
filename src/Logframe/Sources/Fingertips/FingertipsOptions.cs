using System.ComponentModel.DataAnnotations;
using Logframe.Sources.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Sources.Fingertips;

/// <summary>Where the Fingertips API is and how to treat it.</summary>
internal sealed class FingertipsOptions : ServiceOptions
{
    public const string Section = "Fingertips";

    /// <summary>Below it lie the endpoints; ends with a slash.</summary>
    [Required]
    public Uri BaseAddress { get; set; } = new("https://fingertips.phe.org.uk/api/");

    /// <summary>A larger answer is given up.</summary>
    [Range(1, long.MaxValue)]
    public long MaxResponseBytes { get; set; } = 500_000_000;

    /// <summary>A larger answer in JSON is given up: those are read into memory.</summary>
    [Range(1, int.MaxValue)]
    public int MaxJsonBytes { get; set; } = 20_000_000;

    /// <summary>Reads the section; what it does not name keeps its default.</summary>
    /// <exception cref="OptionsValidationException">A value is out of bounds, or a key is not known; all faults in one message.</exception>
    public static FingertipsOptions From(IConfiguration configuration) => SettingsSection.Read<FingertipsOptions>(configuration, Section);

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. BaseAddress.IsAbsoluteUri && IsBase(BaseAddress.AbsoluteUri) ? [] : new[] { new ValidationResult($"BaseAddress must be a web address that ends with a slash, not \"{BaseAddress}\".") },
        .. base.Validate(validationContext),
    ];
}
