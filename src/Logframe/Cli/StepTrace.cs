using System.Diagnostics;
using System.Globalization;

namespace Logframe.Cli;

/// <summary>Prints each step of the work as it begins and as it ends, with how long it took: what <c>--trace</c> asks for.</summary>
internal sealed class StepTrace : IDisposable
{
    public const string Begins = "> ";
    public const string Ends = "< ";

    private readonly Lock _oneAtATime = new();
    private readonly TextWriter _writer;
    private readonly ActivityListener _listener;

    public StepTrace(TextWriter writer)
    {
        _writer = writer;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Logframe.", StringComparison.Ordinal),
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStarted = step => Print($"{Begins}{step.OperationName}"),
            ActivityStopped = step => Print(string.Create(CultureInfo.InvariantCulture, $"{Ends}{step.OperationName} ({step.Duration.TotalSeconds:0.000} s)")),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    private void Print(string line)
    {
        lock (_oneAtATime)
        {
            _writer.WriteLine(line);
            _writer.Flush();
        }
    }
}
