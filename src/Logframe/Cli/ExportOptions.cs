using System.CommandLine;
using Logframe.Reports.Exports;

namespace Logframe.Cli;

/// <summary>The options of <c>logframe export</c>.</summary>
internal sealed class ExportOptions
{
    public const string Json = "json";
    public const string Package = "package";
    public const string Workbook = "xlsx";
    private const string CsvFormat = "csv";
    private const string Values = "values";
    private const string Figures = "figures";
    private const string Vintages = "vintages";

    private readonly Argument<string[]> _codes = new("code") { Description = "Codes of indicators, such as 3.1; all unless given", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string[]> _tables = new("--table")
    {
        Description = "levels, indicators, verdicts, values (the series behind the verdicts; the default of csv and json), figures (as published, of every area), vintages (every version of them); several for xlsx, json and package; xlsx and package hold all unless some are named",
    };

    private readonly Option<string[]> _outcomes = new("--outcome") { Description = "Every indicator of a level: G, P or the number of an outcome; may be given again" };

    private readonly Option<string[]> _areas = new("--area") { Description = "As one area stands, by its key or code; may be given again" };

    private readonly Option<string?> _from = new("--from") { Description = "Periods from here on: a day (2023-03-31), a year (2023) or two (2022/23)" };

    private readonly Option<string?> _to = new("--to") { Description = "Periods up to here, in the same words; the middle of a period decides" };

    private readonly Option<bool> _allVintages = new("--all-vintages") { Description = "Every version of every published figure that was ever known, with when and by which run, in place of the figures that stand" };

    private readonly Option<string?> _out = new("--out") { Description = "File to write, or folder of a package; standard output unless given" };

    private readonly Option<string> _format = CommonOptions.Format(CsvFormat, Workbook, Json, Package);

    public ExportOptions() => _tables.AcceptOnlyFromAmong([.. TidyData.Names]);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_codes);
        foreach (var option in new Option[] { _tables, _outcomes, _areas, _from, _to, _allVintages, _format, _out })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="CommandFailure">What is asked for cannot be given.</exception>
    public ExportRequest Read(ParseResult options, Workspace workspace)
    {
        var format = options.GetRequiredValue(_format);
        var tables = Tables(options, format);
        var file = options.GetValue(_out);
        if (file is null && format is not (CsvFormat or Json))
        {
            throw CommandFailure.WrongInput($"Say with --out where the {format} is to be written.");
        }

        return tables.Count > 1 && format == CsvFormat
            ? throw CommandFailure.WrongInput("A CSV file holds one table. Name one with --table, or write them all with --format package.")
            : new ExportRequest(tables, Choice(options, workspace), format, file);
    }

    private List<string> Tables(ParseResult options, string format)
    {
        var named = options.GetValue(_tables) ?? [];
        var all = options.GetValue(_allVintages);
        if (named.Length == 0)
        {
            return (all, format) switch
            {
                (true, CsvFormat or Json) => [Vintages],
                (false, CsvFormat or Json) => [Values],
                _ => [.. TidyData.Names.Where(name => name != (all ? Figures : Vintages))],
            };
        }

        List<string> tables = [.. named.Select(name => all && name == Figures ? Vintages : name).Distinct()];
        return all && !tables.Contains(Vintages)
            ? throw CommandFailure.WrongInput("--all-vintages gives every version of the published figures: add --table figures, or leave --table out.")
            : tables;
    }

    private ExportChoice Choice(ParseResult options, Workspace workspace) => new ExportWish(
        options.GetValue(_codes)!,
        options.GetValue(_outcomes) ?? [],
        options.GetValue(_areas) ?? [],
        options.GetValue(_from),
        options.GetValue(_to))
    {
        Prefix = "--",
    }.In(workspace.Framework);
}
