using Logframe.Core.Definition;
using Logframe.Definitions;
using Microsoft.Extensions.Options;

namespace Logframe.Cli.Doctor;

/// <summary>What is written down: the definition and the settings.</summary>
internal static class DefinitionCheckUp
{
    public static CheckUp OfDefinition(Workspace workspace)
    {
        const string Subject = "Definition";
        try
        {
            var reading = FrameworkReader.Read(workspace.FindFramework());
            var errors = reading.Faults.Count(fault => fault.Severity == FaultSeverity.Error);
            return errors > 0
                ? CheckUp.Ill(Subject, $"It has {errors} {(errors == 1 ? "error" : "errors")} and cannot be used. logframe check lists them with file and line.")
                : CheckUp.Well(Subject, $"{reading.Framework!.Title}: {reading.Framework.Indicators.Count()} indicators, {reading.Framework.CitedFingertipsIds.Count()} ids to fetch.");
        }
        catch (CommandFailure failure)
        {
            return CheckUp.Ill(Subject, failure.Message);
        }
    }

    public static CheckUp OfSettings(Workspace workspace)
    {
        const string Subject = "Settings";
        try
        {
            workspace.Settings.Validate();
            return CheckUp.Well(Subject, workspace.Settings.Path is { } path ? $"{path} can be used." : "There is no appsettings.json: the defaults and the environment are used.");
        }
        catch (OptionsValidationException failure)
        {
            return CheckUp.Ill(Subject, string.Join(" ", failure.Failures));
        }
        catch (CommandFailure failure)
        {
            return CheckUp.Ill(Subject, failure.Message);
        }
    }
}
