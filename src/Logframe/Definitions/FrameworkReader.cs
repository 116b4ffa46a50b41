using System.Text;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting;
using Logframe.Definitions.Reading;
using Logframe.Definitions.Yaml;
using YamlDotNet.Core;

namespace Logframe.Definitions;

/// <summary>What came of reading a framework.</summary>
/// <param name="Framework">Null where there is an error among the faults.</param>
/// <param name="Faults">In the order of files and lines.</param>
/// <param name="Places">Where each field stands.</param>
internal sealed record FrameworkReading(LogicalFramework? Framework, IReadOnlyList<Fault> Faults, Notebook Places)
{
    /// <summary>The same with what was found afterwards, each at its file and line.</summary>
    public FrameworkReading With(IEnumerable<Finding> findings)
    {
        Places.Add(findings);
        return this with { Faults = Places.Faults };
    }
}

/// <summary>Reads the folder of a framework, and reports everything that is wrong with it at once.</summary>
internal static class FrameworkReader
{
    /// <param name="folder">Holds framework.yaml and one file per level.</param>
    public static FrameworkReading Read(string folder) => Read(folder, new Notebook());

    internal static FrameworkReading Read(string folder, Notebook notebook)
    {
        if (!Directory.Exists(folder))
        {
            notebook.Add(new Fault(FaultSeverity.Error, FrameworkFiles.Framework, 1, "", $"There is no folder {folder}."));
            return new FrameworkReading(null, notebook.Faults, notebook);
        }

        var names = FrameworkFiles.In(folder);
        CheckNames(names, notebook);
        var id = FrameworkFiles.IdOf(folder);
        var shared = File.Exists(Path.Combine(folder, FrameworkFiles.Editions)) ? [FrameworkFiles.Editions] : Array.Empty<string>();
        return Read(id, [.. names.Concat(shared).Select(name => Open(folder, name, notebook)).OfType<DefinitionFile>()], notebook);
    }

    /// <summary>Reads a framework again as it once was.</summary>
    public static FrameworkReading Read(DefinitionSnapshot snapshot) => Read(snapshot.Framework, snapshot.Files, new Notebook());

    private static FrameworkReading Read(string id, IReadOnlyList<DefinitionFile> files, Notebook notebook)
    {
        var settings = files.FirstOrDefault(file => file.Path == FrameworkFiles.Framework) is { } first && Root(first, "framework", notebook) is { } root
            ? SettingsReader.Read(root)
            : new FrameworkSettings(null, null, [], null, [], new FrameworkDefaults([], new PartialVerification(), false));
        var editions = files.FirstOrDefault(file => file.Path == FrameworkFiles.Editions) is { } table && Root(table, "editions", notebook) is { } rows
            ? EditionsReader.Read(rows)
            : AreaEditions.None;
        var outcomes = files
            .Select(file => (File: file, Level: FrameworkFiles.LevelOf(file.Path)))
            .Where(found => found.Level is not null)
            .Select(found => Root(found.File, "level", notebook) is { } fields
                ? LevelReader.Read(fields, found.Level!.Value.Level, found.Level.Value.Code, settings with { Id = id })
                : null)
            .OfType<Outcome>()
            .ToList();
        var delivery = Beside(FrameworkFiles.Delivery, "delivery-plan", DeliveryReader.Read);
        var budget = Beside(FrameworkFiles.Budget, "budget", BudgetReader.Read);
        var risks = Beside(FrameworkFiles.Risks, "risk-register", RiskReader.Read);
        if (notebook.HasErrors)
        {
            return new FrameworkReading(null, notebook.Faults, notebook);
        }

        var snapshot = DefinitionSnapshot.Of(id, files);
        var framework = new LogicalFramework(
            id,
            settings.Title!,
            settings.Provenance!,
            settings.Areas,
            settings.ComparatorArea!,
            settings.Views,
            outcomes,
            snapshot.Hash)
        {
            DefaultAreas = settings.Defaults.Areas,
            Editions = editions,
            Delivery = delivery,
            Budget = budget,
            Risks = risks,
            Files = snapshot.Files,
        };
        notebook.Add(FrameworkLint.Check(framework));
        return new FrameworkReading(framework, notebook.Faults, notebook);

        // What a framework may do without.
        T? Beside<T>(string name, string kind, Func<Fields, T?> read)
            where T : class =>
            files.FirstOrDefault(file => file.Path == name) is { } file && Root(file, kind, notebook) is { } fields ? read(fields) : null;
    }

    private static DefinitionFile? Open(string folder, string file, Notebook notebook)
    {
        try
        {
            return FrameworkFiles.Read(folder, file);
        }
        catch (DecoderFallbackException)
        {
            notebook.Add(new Fault(FaultSeverity.Error, file, 1, "", "The file is not UTF-8 text. Save it again as UTF-8."));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            notebook.Add(new Fault(FaultSeverity.Error, file, 1, "", $"The file cannot be read: {trouble.Message}"));
        }

        return null;
    }

    private static Fields? Root(DefinitionFile file, string kind, Notebook notebook)
    {
        try
        {
            using var text = new StringReader(file.Text.TrimStart('\uFEFF'));
            if (YamlFile.Read(text) is Mapping mapping)
            {
                return new Fields(mapping, kind, file.Path, "", notebook);
            }

            notebook.Add(new Fault(FaultSeverity.Error, file.Path, 1, "", "The file must hold fields such as \"name: …\"."));
        }
        catch (YamlException broken)
        {
            // What begins well and goes wrong later is told by its end.
            notebook.Add(new Fault(FaultSeverity.Error, file.Path, (int)broken.End.Line, "", $"This is not readable YAML. {broken.Message} A text with a colon or a hash in it needs quotes, and lines are indented with spaces."));
        }

        return null;
    }

    private static void CheckNames(IReadOnlyList<string> files, Notebook notebook)
    {
        if (!files.Contains(FrameworkFiles.Framework))
        {
            notebook.Add(new Fault(FaultSeverity.Error, FrameworkFiles.Framework, 1, "", "The file is missing. Every framework has one, with its title, areas and defaults."));
        }

        foreach (var file in files.Where(file => file is not (FrameworkFiles.Framework or FrameworkFiles.Delivery or FrameworkFiles.Budget or FrameworkFiles.Risks) && FrameworkFiles.LevelOf(file) is null))
        {
            notebook.Add(new Fault(FaultSeverity.Error, file, 1, "", "A framework holds framework.yaml, goal.yaml, purpose.yaml and outcome-1.yaml, outcome-2.yaml and so on, and perhaps delivery-plan.yaml, budget.yaml and risk-register.yaml. Rename the file or move it away."));
        }

        var numbers = files.Select(FrameworkFiles.OutcomeNumber).OfType<int>().ToList();
        foreach (var absent in Enumerable.Range(1, numbers.DefaultIfEmpty(0).Max()).Except(numbers))
        {
            notebook.Add(new Fault(FaultSeverity.Error, $"outcome-{absent}.yaml", 1, "", "The file is missing, though there is one with a higher number."));
        }

        if (!files.Any(file => FrameworkFiles.LevelOf(file) is not null))
        {
            notebook.Add(new Fault(FaultSeverity.Error, FrameworkFiles.Framework, 1, "", "The folder holds no level: add goal.yaml, purpose.yaml or outcome-1.yaml."));
        }
    }
}
