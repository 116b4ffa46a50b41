using System.CommandLine;
using Logframe.Conformance;

namespace Logframe.Cli;

/// <summary><c>logframe conformance</c>: proves the calculations against a folder of vectors.</summary>
internal static class ConformanceCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Folder of vector files" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("conformance", "Prove the calculations against a folder of vectors") { folder, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var files = Read(Path.Combine(terminal.WorkingDirectory, parsed.GetRequiredValue(folder)));
            var run = new VectorRun(Operations.All);
            FileResult[] results = [.. files.Select(run.Run)];
            await terminal.Out.WriteAsync(parsed.GetValue(format) == "json" ? ConformanceReport.Json(results) : ConformanceReport.Text(results));
            return results.Any(result => result.Failures.Any()) ? ExitCode.Trouble : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<VectorFile> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw CommandFailure.WrongInput($"There is no folder {folder}. Name the folder that holds the vector files.");
        }

        try
        {
            var files = VectorFile.ReadFolder(folder);
            return files.Count > 0
                ? files
                : throw CommandFailure.WrongInput($"{folder} holds no vector files. Name a folder with JSON files of the schema ovi-vectors/1.");
        }
        catch (VectorFormatException failure)
        {
            throw CommandFailure.WrongInput(failure.Message);
        }
    }
}
