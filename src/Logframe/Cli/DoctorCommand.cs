using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Logframe.Charts.Png;
using Logframe.Cli.Doctor;
using Logframe.Reports.Review;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe doctor</c>: looks at everything that Logframe stands on, and says what to do where it does not stand well.</summary>
internal static class DoctorCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("table", "json");
        var offline = new Option<bool>("--offline") { Description = "Ask nobody over the network" };
        var command = new Command("doctor", "Look at the store, the machine, the source, the settings and the schedule") { format, offline };
        command.SetAction(async (options, cancellation) =>
        {
            var checkUps = await ExamineAsync(new Workspace(options, terminal), options.GetValue(offline), cancellation);
            if (options.GetValue(format) == "json")
            {
                terminal.Out.WriteLine(Json(checkUps).ToJsonString(Indented));
            }
            else
            {
                foreach (var checkUp in checkUps)
                {
                    terminal.Out.WriteLine($"{checkUp.Mark} {checkUp.Subject}: {checkUp.Sentence}");
                }
            }

            return checkUps.Any(checkUp => checkUp.Condition == Condition.Ill) ? ExitCode.Trouble : ExitCode.Done;
        });
        return command;
    }

    private static async Task<IReadOnlyList<CheckUp>> ExamineAsync(Workspace workspace, bool offline, CancellationToken cancellation)
    {
        var checkUps = new List<CheckUp> { DefinitionCheckUp.OfDefinition(workspace), DefinitionCheckUp.OfSettings(workspace) };
        var canReadSettings = checkUps[^1].Condition == Condition.Well;
        var lastRun = (RunRecord?)null;
        if (canReadSettings)
        {
            (var store, lastRun) = StoreCheckUp.OfStore(workspace);
            checkUps.Add(store);
        }

        checkUps.Add(StoreCheckUp.OfFolder(workspace.DataFolder));
        checkUps.Add(StoreCheckUp.OfSpace(workspace.DataFolder));
        var serviceTime = (DateTimeOffset?)null;
        if (canReadSettings)
        {
            var schedule = workspace.Settings.Schedule;
            (var source, serviceTime) = offline
                ? (SourceCheckUp.NotAsked, null)
                : await SourceCheckUp.AskAsync(schedule.Source, workspace.Settings.Sources, workspace.Terminal.WorkingDirectory, cancellation);
            checkUps.Add(source);
            checkUps.Add(TimeCheckUp.OfZone(schedule.TimeZone));
            checkUps.Add(TimeCheckUp.OfSchedule(schedule, workspace.Terminal.Clock.GetUtcNow()));
        }

        checkUps.Add(TimeCheckUp.OfClock(workspace.Terminal.Clock.GetUtcNow(), lastRun, serviceTime));
        checkUps.Add(MachineCheckUp.OfFont(SystemFonts.Folders));
        checkUps.Add(MachineCheckUp.OfBrowser(Browser.ProgramFolders()));
        return checkUps;
    }

    private static JsonArray Json(IReadOnlyList<CheckUp> checkUps) => new(
    [
        .. checkUps.Select(checkUp => (JsonNode)new JsonObject
        {
            ["subject"] = checkUp.Subject,
            ["condition"] = checkUp.Condition.ToString().ToLowerInvariant(),
            ["sentence"] = checkUp.Sentence,
        }),
    ]);
}
