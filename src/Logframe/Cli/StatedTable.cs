using Logframe.Reports;

namespace Logframe.Cli;

/// <summary>What a verb shows of a document: for people a table between the sentences that belong to it, for programs one flat table.</summary>
/// <param name="Above">Lines before the table.</param>
/// <param name="Table">As people read it.</param>
/// <param name="Below">Lines after the table.</param>
/// <param name="Flat">As programs read it.</param>
internal sealed record StatedTable(IReadOnlyList<string> Above, TableOutput Table, IReadOnlyList<string> Below, TableOutput Flat)
{
    public void Write(Workspace workspace, string format)
    {
        var output = workspace.Terminal.Out;
        var console = workspace.Terminal.Styled(output, workspace.UsesColour);
        if (format is "json" or "csv")
        {
            Flat.Write(output, format, console);
            return;
        }

        foreach (var line in Above)
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        Table.Write(output, format, console);
        if (Below.Count > 0)
        {
            output.WriteLine();
        }

        foreach (var line in Below)
        {
            output.WriteLine(line);
        }
    }
}
