using System.CommandLine;
using Logframe.Core.Definition;
using Logframe.Sources.Returns.Forms;

namespace Logframe.Cli;

/// <summary><c>logframe template</c>: writes the form that a partner fills in to return the figures of an indicator.</summary>
internal static class TemplateCommand
{
    private const string Csv = "csv";
    private const string Workbook = "xlsx";

    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "Code of the indicator, such as 4.1" };
        var file = new Option<string?>("--out") { Description = "File to write; return-<code>.xlsx unless given" };
        var format = new Option<string?>("--format") { Description = "xlsx or csv; by the name of the file unless given" };
        format.AcceptOnlyFromAmong(Workbook, Csv);
        var areas = new Option<string[]>("--area") { Description = "Only for this area, by its key or code; may be given several times", DefaultValueFactory = _ => [] };
        var command = new Command("template", "Write the form in which partners return figures that no source publishes") { code, file, format, areas };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var indicator = workspace.FindIndicator(options.GetRequiredValue(code));
            if (ReturnForm.PartsOf(indicator).Count == 0)
            {
                throw CommandFailure.WrongInput($"{indicator.Code} has nothing to return: its figures are read from {Sources(indicator)}.");
            }

            var kind = options.GetValue(format) ?? KindOf(options.GetValue(file));
            var name = options.GetValue(file) ?? $"return-{indicator.Code}.{kind}";
            var form = ReturnForm.Of(workspace.Framework, indicator, [.. options.GetRequiredValue(areas).Select(workspace.FindArea)], workspace.AsOf);
            Write(form, kind, Path.GetFullPath(name, terminal.WorkingDirectory));
            terminal.Out.WriteLine($"{form.Rows.Count} {(form.Rows.Count == 1 ? "row" : "rows")} to fill in for {indicator.Code} {indicator.Title}: {name}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string KindOf(string? file) => file?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true ? Csv : Workbook;

    private static string Sources(Indicator indicator) =>
        string.Join(", ", indicator.Measures.Select(measure => $"{measure.Verification.Publisher} {measure.Verification.FingertipsId}").Distinct());

    private static void Write(ReturnForm form, string kind, string path)
    {
        if (File.Exists(path))
        {
            // Somebody may have begun to fill it in.
            throw CommandFailure.WrongInput($"{path} is there already and is not written over. Choose another name with --out.");
        }

        using var output = new MemoryStream();
        if (kind == Csv)
        {
            CsvForm.Write(form, output);
        }
        else
        {
            WorkbookForm.Write(form, output);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, output.ToArray());
    }
}
