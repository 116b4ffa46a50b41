using System.CommandLine;
using Logframe.Definitions;
using Logframe.Definitions.Starting;

namespace Logframe.Cli;

/// <summary><c>logframe new</c>: writes the first files of a partnership's own framework, which <c>check</c> accepts as they are.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Folder to write; its name is the name of the framework" };
        var title = new Option<string?>("--title") { Description = "Name of the framework; made from that of the folder unless given" };
        var provenance = new Option<string?>("--provenance") { Description = "The document that it restates, with its date" };
        var areas = new Option<string[]>("--area")
        {
            Description = "An area, as its ONS code and its name: \"E10000007 Derbyshire\"; may be given several times, the one that the promises are made for first",
            DefaultValueFactory = _ => [],
        };
        var outcomes = new Option<string[]>("--outcome") { Description = "Name of an outcome; may be given several times", DefaultValueFactory = _ => [] };
        var command = new Command("new", "Write the first files of a framework of your own") { folder, title, provenance, areas, outcomes };
        command.SetAction(options =>
        {
            var path = Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory);
            var id = FrameworkFiles.IdOf(path);
            if (!StartedArea.IsKey(id))
            {
                throw CommandFailure.WrongInput($"\"{id}\" cannot name a framework. Give the folder a name of small letters, figures and hyphens, such as derbyshire.");
            }

            if (Directory.Exists(path) ? Directory.EnumerateFileSystemEntries(path).Any() : File.Exists(path))
            {
                throw CommandFailure.WrongInput($"{path} is not empty, and nothing in it is written over. Choose another folder.");
            }

            if (options.GetRequiredValue(outcomes).Append(options.GetValue(title) ?? id).Append(options.GetValue(provenance) ?? id).Any(string.IsNullOrWhiteSpace))
            {
                throw CommandFailure.WrongInput("A title, a provenance or the name of an outcome is blank. Give it words, or leave the option out.");
            }

            var start = new FrameworkStart(
                options.GetValue(title) ?? StartedArea.TitleOf(id),
                options.GetValue(provenance),
                [.. options.GetRequiredValue(areas).Select(Read)],
                options.GetRequiredValue(outcomes));
            foreach (var name in start.AllAreas.GroupBy(area => area.Key).Where(group => group.Count() > 1).Select(group => group.Key))
            {
                throw CommandFailure.WrongInput($"Two areas would be called {name}. Give each its own name.");
            }

            Write(start, path, PathSearch.Find(SkeletonFiles.Schema, terminal.WorkingDirectory, AppContext.BaseDirectory));
            Say(terminal, path, options.GetRequiredValue(folder));
            return ExitCode.Done;
        });
        return command;
    }

    private static StartedArea Read(string text) => StartedArea.Read(text)
        ?? throw CommandFailure.WrongInput($"\"{text}\" is no area. Write its ONS code, a space and its name: \"E10000007 Derbyshire\".");

    private static void Write(FrameworkStart start, string path, string? schema)
    {
        try
        {
            Directory.CreateDirectory(path);
            foreach (var (name, text) in SkeletonFiles.Of(start, schema is null ? null : Path.GetRelativePath(path, schema).Replace('\\', '/')))
            {
                File.WriteAllText(Path.Combine(path, name), text);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Trouble($"The files cannot be written into {path}. Choose a folder that you may write to.");
        }
    }

    private static void Say(Terminal terminal, string path, string folder)
    {
        terminal.Out.WriteLine($"{string.Join(", ", FrameworkFiles.In(path).Append("README.md"))} are in {folder}.");
        terminal.Out.WriteLine($"Look at it with: logframe check --framework {folder}");
    }
}
