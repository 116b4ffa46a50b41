using System.Text;
using Logframe.Cli;

namespace Logframe.Tests.Support;

/// <summary>Runs the program in process and keeps what it said.</summary>
internal sealed class TestTerminal(string workingDirectory, TimeProvider? clock = null, string input = "")
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public async Task<int> RunAsync(params string[] args)
    {
        await using var output = new StringWriter(_out);
        await using var error = new StringWriter(_error);
        var terminal = new Terminal(output, error, clock ?? TimeProvider.System, workingDirectory, IsInteractive: false) { In = new StringReader(input) };
        return await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
    }
}
