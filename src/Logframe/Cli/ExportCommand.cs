using System.CommandLine;
using System.Text;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe export</c>: tidy tables for a spreadsheet, R or Python.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var table = new Option<string>("--table") { Description = "values: one row per value; verdicts: one row per measure and area; levels: one row per level", DefaultValueFactory = _ => "values" };
        table.AcceptOnlyFromAmong("values", "verdicts", "levels");
        var file = new Option<string?>("--out") { Description = "File to write; standard output unless given" };
        var format = CommonOptions.Format("csv", "json");
        var command = new Command("export", "Write the values, the verdicts or the levels as a tidy table") { table, file, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var assessment = workspace.Assess(null);
            var output = options.GetRequiredValue(table) switch
            {
                "verdicts" => TidyTables.Verdicts(assessment),
                "levels" => TidyTables.Levels(assessment),
                _ => TidyTables.Values(assessment),
            };
            if (options.GetValue(file) is not { } name)
            {
                output.Write(terminal.Out, options.GetRequiredValue(format), terminal.Styled(terminal.Out, false));
                return ExitCode.Done;
            }

            var path = Path.GetFullPath(name, terminal.WorkingDirectory);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                output.Write(writer, options.GetRequiredValue(format), terminal.Styled(writer, false));
            }

            terminal.Error.WriteLine($"{output.Rows.Count} rows written to {name}.");
            return ExitCode.Done;
        });
        return command;
    }
}
