using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Logframe.Core.Definition;

namespace Logframe.Definitions;

/// <summary>What a definition holds and what is wrong with it, for a person and for another program.</summary>
/// <param name="Folder">Where the definition lies, as the reader of the report would name it.</param>
/// <param name="Reading">What came of reading it.</param>
internal sealed record CheckReport(string Folder, FrameworkReading Reading)
{
    private const int NameWidth = 72;
    private const int HashDigits = 12;

    // Not for a web page: quotation marks and "<" may stay as they are.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (FaultSeverity Severity, string Heading)[] Groups =
        [(FaultSeverity.Error, "Errors"), (FaultSeverity.Warning, "Warnings"), (FaultSeverity.Note, "Notes")];

    /// <summary>Levels, numbers and every fault by severity, each as "file:line field: message".</summary>
    public string Text(bool withNotes)
    {
        var text = new StringBuilder();
        if (Reading.Framework is { } framework)
        {
            AppendSummary(text, framework);
        }

        text.AppendLine(Counts());
        foreach (var (severity, heading) in Groups.Where(group => withNotes || group.Severity != FaultSeverity.Note))
        {
            var faults = Of(severity).ToList();
            if (faults.Count > 0)
            {
                text.AppendLine().AppendLine(heading);
                faults.ForEach(fault => text.AppendLine(fault.ToString()));
            }
        }

        return text.ToString();
    }

    public string Json() => new JsonObject
    {
        ["folder"] = Folder,
        ["framework"] = Reading.Framework is { } framework ? Summary(framework) : null,
        ["errors"] = Of(FaultSeverity.Error).Count(),
        ["warnings"] = Of(FaultSeverity.Warning).Count(),
        ["notes"] = Of(FaultSeverity.Note).Count(),
        ["faults"] = new JsonArray([.. Reading.Faults.Select(fault => new JsonObject
        {
            ["severity"] = fault.Severity.ToString().ToLowerInvariant(),
            ["file"] = fault.File,
            ["line"] = fault.Line,
            ["field"] = fault.Field,
            ["message"] = fault.Message,
        })]),
    }.ToJsonString(Readable) + "\n";

    private static JsonObject Summary(LogicalFramework framework) => new()
    {
        ["id"] = framework.Id,
        ["title"] = framework.Title,
        ["provenance"] = framework.Provenance,
        ["hash"] = framework.Hash,
        ["levels"] = new JsonArray([.. framework.Outcomes.Select(outcome => new JsonObject
        {
            ["code"] = outcome.Code,
            ["name"] = outcome.Name,
            ["indicators"] = outcome.Indicators.Count,
            ["parts"] = Parts(outcome).Count(),
            ["targetsSet"] = TargetsSet(Parts(outcome)),
        })]),
        ["indicators"] = framework.Indicators.Count(),
        ["parts"] = framework.Measures.Count(),
        ["targetsSet"] = TargetsSet(framework.Measures),
        ["citedFingertipsIds"] = new JsonArray([.. framework.CitedFingertipsIds.Select(id => JsonValue.Create(id))]),
    };

    private void AppendSummary(StringBuilder text, LogicalFramework framework)
    {
        text.AppendLine(framework.Title)
            .AppendLine(framework.Provenance)
            .AppendLine(CultureInfo.InvariantCulture, $"{Folder}, version {framework.Hash[..HashDigits]}")
            .AppendLine()
            .AppendLine(Row("Level", "OVIs", "Parts", "Targets"));
        foreach (var outcome in framework.Outcomes)
        {
            text.AppendLine(Row($"{outcome.Code}  {outcome.Name}", outcome.Indicators.Count, Parts(outcome).Count(), TargetsSet(Parts(outcome))));
        }

        var read = framework.Measures.Where(measure => measure.Verification.IsFetchable).ToList();
        text.AppendLine(Row("All", framework.Indicators.Count(), framework.Measures.Count(), TargetsSet(framework.Measures)))
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"Fingertips ids cited: {framework.CitedFingertipsIds.Count()}; read: {read.Select(measure => measure.Verification.FingertipsId).Distinct().Count()}, for {read.Count} parts")
            .AppendLine();
    }

    private string Counts() => string.Join(", ", Groups.Select(group => Of(group.Severity).Count() switch
    {
        1 => "1 " + group.Severity.ToString().ToLowerInvariant(),
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} {group.Heading.ToLowerInvariant()}"),
    }));

    private IEnumerable<Fault> Of(FaultSeverity severity) => Reading.Faults.Where(fault => fault.Severity == severity);

    private static IEnumerable<Measure> Parts(Outcome outcome) => outcome.Indicators.SelectMany(indicator => indicator.Measures);

    private static int TargetsSet(IEnumerable<Measure> measures) => measures.Count(measure => measure.Target is not UnsetTarget);

    private static string Row(string name, object indicators, object parts, object targets) =>
        string.Create(CultureInfo.InvariantCulture, $"{(name.Length > NameWidth ? name[..(NameWidth - 1)] + "…" : name),-NameWidth} {indicators,6} {parts,6} {targets,8}").TrimEnd();
}
