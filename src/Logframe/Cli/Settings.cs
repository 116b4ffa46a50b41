using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Web;
using Logframe.Worker;
using Microsoft.Extensions.Configuration;

namespace Logframe.Cli;

/// <summary>What <c>appsettings.json</c> and the environment say; a variable such as <c>Fingertips__BaseAddress</c> overrides the file.</summary>
internal sealed class Settings(IConfiguration configuration)
{
    private const string File = "appsettings.json";

    public FingertipsOptions Fingertips => FingertipsOptions.From(configuration);

    public StoreOptions Store => SettingsSection.Read<StoreOptions>(configuration, StoreOptions.Section);

    public ScheduleOptions Schedule => SettingsSection.Read<ScheduleOptions>(configuration, ScheduleOptions.Section);

    public WebOptions Web => SettingsSection.Read<WebOptions>(configuration, WebOptions.Section);

    /// <summary>Reads the settings found upwards from the working directory, otherwise those beside the program.</summary>
    /// <exception cref="CommandFailure">The file is not readable JSON.</exception>
    public static Settings Load(string workingDirectory)
    {
        var path = PathSearch.Find(File, workingDirectory, AppContext.BaseDirectory);
        try
        {
            var builder = new ConfigurationBuilder();
            if (path is not null)
            {
                builder.AddJsonFile(path, optional: false);
            }

            return new Settings(builder.AddEnvironmentVariables().Build());
        }
        catch (InvalidDataException broken)
        {
            throw CommandFailure.WrongInput($"{path} is not readable. {broken.InnerException?.Message ?? broken.Message}");
        }
    }
}
