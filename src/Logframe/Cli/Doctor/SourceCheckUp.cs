using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Microsoft.Extensions.Options;

namespace Logframe.Cli.Doctor;

/// <summary>Whether the source of the schedule answers, and what its clock says.</summary>
internal static class SourceCheckUp
{
    private const string Subject = "Source";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static CheckUp NotAsked { get; } = CheckUp.Doubtful(Subject, "Not asked, because of --offline.");

    public static async Task<(CheckUp CheckUp, DateTimeOffset? ServiceTime)> AskAsync(string source, SourceOptions options, string workingDirectory, CancellationToken cancellation)
    {
        options.Fingertips.Retries = options.FindPublicHealthData.Retries = 0;
        options.Fingertips.AttemptTimeout = options.Fingertips.TotalTimeout = Patience;
        options.FindPublicHealthData.AttemptTimeout = options.FindPublicHealthData.TotalTimeout = Patience;
        try
        {
            await using var chosen = await SourceChoice.OpenAsync(source, workingDirectory, options, cancellation);
            var nature = await chosen.Source.NatureAsync(cancellation);
            var time = chosen.Source is FingertipsSource api ? await api.ServiceTimeAsync(cancellation) : null;
            return (CheckUp.Well(Subject, $"{chosen.Source.Route} answers{(nature == DataNature.Simulated ? " with SIMULATED figures" : "")}."), time);
        }
        catch (SourceFaultException fault)
        {
            return (CheckUp.Ill(Subject, fault.Message), null);
        }
        catch (OptionsValidationException fault)
        {
            return (CheckUp.Ill(Subject, fault.Message), null);
        }
        catch (CommandFailure fault)
        {
            return (CheckUp.Ill(Subject, fault.Message), null);
        }
    }
}
