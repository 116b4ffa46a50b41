using System.ComponentModel.DataAnnotations;

namespace Logframe.Worker.Alarms;

/// <summary>What the hosted worker raises an alarm about, and how often it says so.</summary>
internal sealed class AlarmOptions
{
    public const string Section = "Alarms";

    /// <summary>How often the worker looks; it looks after each refresh besides.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00")]
    public TimeSpan CheckEvery { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>An indicator that the source has not answered for during this time is an alarm.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "400.00:00:00")]
    public TimeSpan NotLookedAtFor { get; set; } = TimeSpan.FromDays(15);

    /// <summary>Whether a figure that is older than its release cycle allows is an alarm.</summary>
    public bool NewerFigureDue { get; set; } = true;

    /// <summary>Whether figures held in quarantine are an alarm.</summary>
    public bool FiguresHeld { get; set; } = true;

    /// <summary>When refreshes have failed for this long the worker is not ready.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "400.00:00:00")]
    public TimeSpan RefreshFailingFor { get; set; } = TimeSpan.FromDays(1);

    /// <summary>An alarm that lasts is told again after this time.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "400.00:00:00")]
    public TimeSpan RemindAfter { get; set; } = TimeSpan.FromDays(7);
}
