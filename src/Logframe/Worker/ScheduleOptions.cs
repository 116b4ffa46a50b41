using System.ComponentModel.DataAnnotations;
using Quartz;

namespace Logframe.Worker;

/// <summary>When the hosted worker refreshes the indicators.</summary>
internal sealed class ScheduleOptions : IValidatableObject
{
    public const string Section = "Schedule";

    /// <summary>Quartz cron: seconds, minutes, hours, day of month, month, day of week.</summary>
    [Required]
    public string Cron { get; set; } = "0 0 6 ? * MON";

    /// <summary>IANA name of the zone that the cron is read in.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/London";

    /// <summary>Where to fetch from, as for <c>refresh --source</c>.</summary>
    [Required]
    public string Source { get; set; } = "live";

    /// <summary>Fetch at once when the store holds nothing yet.</summary>
    public bool RunAtStartIfEmpty { get; set; } = true;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!CronExpression.IsValidExpression(Cron))
        {
            yield return new ValidationResult($"Schedule:Cron must be a Quartz cron expression such as \"0 0 6 ? * MON\", not \"{Cron}\".", [nameof(Cron)]);
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new ValidationResult($"Schedule:TimeZone must be the name of a time zone such as \"Europe/London\", not \"{TimeZone}\".", [nameof(TimeZone)]);
        }
    }
}
