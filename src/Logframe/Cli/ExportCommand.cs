using System.CommandLine;
using System.Text;
using Logframe.Core.Assessments;
using Logframe.Reports.Exports;
using Logframe.Reports.Office;

namespace Logframe.Cli;

/// <summary><c>logframe export</c>: tidy tables for a spreadsheet, R or Python, as one file or as a package.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var offered = new ExportOptions();
        var command = new Command("export", "Write values, verdicts, levels or published figures as tidy tables, with their sources and licences");
        offered.AddTo(command);
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var request = offered.Read(options, workspace);
            var data = Gather(workspace, request);
            var tables = request.Tables.Select(name => TidyData.Table(name, data)).ToList();
            if (data.Choice.Span.IsBounded && tables.Any(table => table.Rows.Count == 0) && !workspace.IsQuiet)
            {
                terminal.Error.WriteLine("A table has no rows: no period of it lies between --from and --to.");
            }

            Write(workspace, request, data, tables);
            return ExitCode.Done;
        });
        return command;
    }

    private static ExportData Gather(Workspace workspace, ExportRequest request)
    {
        var whole = workspace.Assess(null);
        var views = request.Choice.Areas.Select(area => new AreaViewAssessment(area, workspace.Assess(area.Key))).ToList();
        using var store = workspace.OpenStore();
        return ExportGathering.Of(store, whole, views, request.Choice, workspace.KnownAt, request.Tables.Any(TidyData.NeedsVersions));
    }

    private static void Write(Workspace workspace, ExportRequest request, ExportData data, List<TidyTable> tables)
    {
        var terminal = workspace.Terminal;
        if (request.Out is not { } name)
        {
            terminal.Out.Write(request.Format == ExportOptions.Json ? DataPackage.Json(data, tables) : Encoding.UTF8.GetString(DataPackage.Csv(tables[0])));
            return;
        }

        var path = Path.GetFullPath(name, terminal.WorkingDirectory);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = "";
        switch (request.Format)
        {
            case ExportOptions.Package:
                DataPackage.Write(path, data, tables);
                break;
            case ExportOptions.Workbook:
                using (var file = File.Create(path))
                {
                    ExportWorkbook.Write(file, data, tables);
                }

                break;
            case ExportOptions.Json:
                File.WriteAllText(path, DataPackage.Json(data, tables), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                break;
            default:
                beside = $", its description to {Path.GetFileName(DataPackage.WriteCsv(path, data, tables[0]))} beside it";
                break;
        }

        terminal.Error.WriteLine($"{tables.Sum(table => table.Rows.Count)} rows written to {name}{beside}.");
    }
}
