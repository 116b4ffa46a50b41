using Logframe.Core.Observations.Plausibility;
using Logframe.Ingestion;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Web;
using Logframe.Web.Desk.Years;
using Logframe.Worker;
using Logframe.Worker.Alarms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Logframe.Cli;

/// <summary>
/// What <c>appsettings.json</c>, the environment and the command line say. A variable such as <c>Fingertips__BaseAddress</c> overrides the file,
/// <c>--set Fingertips:BaseAddress=…</c> overrides both.
/// </summary>
internal sealed class Settings(IConfiguration configuration, string? path)
{
    private const string File = "appsettings.json";

    /// <summary>The file that was read; null where there is none.</summary>
    public string? Path { get; } = path;

    public FingertipsOptions Fingertips => FingertipsOptions.From(configuration);

    public StoreOptions Store => SettingsSection.Read<StoreOptions>(configuration, StoreOptions.Section);

    public SourceOptions Sources => new(Fingertips, FindPublicHealthDataOptions.From(configuration));

    public PlausibilityOptions Plausibility => SettingsSection.Read<PlausibilityOptions>(configuration, PlausibilityOptions.Section);

    public ScheduleOptions Schedule => SettingsSection.Read<ScheduleOptions>(configuration, ScheduleOptions.Section);

    public WebOptions Web => SettingsSection.Read<WebOptions>(configuration, WebOptions.Section);

    public ReviewOptions Reviews => SettingsSection.Read<ReviewOptions>(configuration, ReviewOptions.Section);

    public LoggingOptions Logging => SettingsSection.Read<LoggingOptions>(configuration, LoggingOptions.Section);

    public AlarmOptions Alarms => SettingsSection.Read<AlarmOptions>(configuration, AlarmOptions.Section);

    public WebhookOptions AlarmWebhook => SettingsSection.Read<WebhookOptions>(configuration, WebhookOptions.Section);

    public CommandOptions AlarmCommand => SettingsSection.Read<CommandOptions>(configuration, CommandOptions.Section);

    /// <summary>Reads every section.</summary>
    /// <exception cref="OptionsValidationException">A section holds what is not understood or out of bounds; the faults of every such section in one message.</exception>
    public void Validate()
    {
        var faults = new List<string>();
        foreach (var read in new Func<object>[] { () => Fingertips, () => Store, () => Schedule, () => Web, () => Reviews, () => Logging, () => Alarms, () => AlarmWebhook, () => AlarmCommand })
        {
            try
            {
                read();
            }
            catch (OptionsValidationException fault)
            {
                faults.AddRange(fault.Failures);
            }
        }

        if (faults.Count > 0)
        {
            throw new OptionsValidationException("settings", typeof(Settings), faults);
        }
    }

    /// <summary>Reads the settings found upwards from the working directory, otherwise those beside the program.</summary>
    /// <param name="workingDirectory">Where the search begins.</param>
    /// <param name="assignments">Of the command line, each as <c>Section:Key=value</c>; a later one overrides an earlier one.</param>
    /// <exception cref="CommandFailure">The file is not readable JSON, or an assignment is none.</exception>
    public static Settings Load(string workingDirectory, IReadOnlyList<string> assignments)
    {
        var path = PathSearch.Find(File, workingDirectory, AppContext.BaseDirectory);
        try
        {
            var builder = new ConfigurationBuilder();
            if (path is not null)
            {
                builder.AddJsonFile(path, optional: false);
            }

            return new Settings(builder.AddEnvironmentVariables().AddInMemoryCollection(LastOfEach(assignments.Select(Assignment))).Build(), path);
        }
        catch (InvalidDataException broken)
        {
            throw CommandFailure.WrongInput($"{path} is not readable. {broken.InnerException?.Message ?? broken.Message}");
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> LastOfEach(IEnumerable<KeyValuePair<string, string?>> assignments) =>
        assignments.GroupBy(assignment => assignment.Key, StringComparer.OrdinalIgnoreCase).Select(same => same.Last());

    private static KeyValuePair<string, string?> Assignment(string text) => text.Split('=', 2) is [{ Length: > 0 } key, var value] && key.Contains(':', StringComparison.Ordinal)
        ? new(key, value)
        : throw CommandFailure.WrongInput($"--set takes a setting such as Web:Port=8080, not \"{text}\".");
}
