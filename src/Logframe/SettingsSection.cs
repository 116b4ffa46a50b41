using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe;

/// <summary>Reads one section of the settings into its options, and refuses what is not understood.</summary>
internal static class SettingsSection
{
    /// <summary>What the section does not name keeps its default.</summary>
    /// <exception cref="OptionsValidationException">A value is out of bounds, or a key is not known; all faults in one message.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        var options = new T();
        try
        {
            configuration.GetSection(section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException fault)
        {
            throw new OptionsValidationException(section, typeof(T), [$"The settings under {section} cannot be read: {fault.Message}"]);
        }

        var faults = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
            ? options
            : throw new OptionsValidationException(section, typeof(T), faults.Select(fault => $"{section}: {fault.ErrorMessage}"));
    }
}
