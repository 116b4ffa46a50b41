using System.CommandLine;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Simulator.FindPublicHealthData;

namespace Logframe.Cli;

/// <summary>The options of <c>logframe simulate</c> that are about the API of Find public health data.</summary>
internal sealed class SuccessorOptions
{
    private static readonly Dictionary<string, SimulatedApis> Apis = new()
    {
        ["both"] = SimulatedApis.Both,
        ["fingertips"] = SimulatedApis.Fingertips,
        [SourceChoice.FindPublicHealthData] = SimulatedApis.FindPublicHealthData,
    };

    private static readonly Dictionary<string, SimulatedBuild> Builds = new() { ["august"] = SimulatedBuild.August, ["october"] = SimulatedBuild.October };

    private readonly Option<string> _api = new("--api") { Description = "Which API: " + string.Join(", ", Apis.Keys), DefaultValueFactory = _ => "both" };

    private readonly Option<string> _build = new("--build")
    {
        Description = "Which build of Find public health data: october, or august with its other spellings",
        DefaultValueFactory = _ => "october",
    };

    private readonly Option<ushort> _limit = new("--limit")
    {
        Description = $"Requests that Find public health data answers in {SimulatedLimit.Usual.Window.TotalMinutes} minutes",
        DefaultValueFactory = _ => (ushort)SimulatedLimit.Usual.Requests,
    };

    public SuccessorOptions()
    {
        _api.AcceptOnlyFromAmong([.. Apis.Keys]);
        _build.AcceptOnlyFromAmong([.. Builds.Keys]);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_api);
        command.Options.Add(_build);
        command.Options.Add(_limit);
    }

    public SimulatorSettings Apply(SimulatorSettings settings, ParseResult parsed) => settings with
    {
        Apis = Apis[parsed.GetRequiredValue(_api)],
        Build = Builds[parsed.GetRequiredValue(_build)],
        Limit = SimulatedLimit.Usual with { Requests = parsed.GetValue(_limit) },
    };
}
