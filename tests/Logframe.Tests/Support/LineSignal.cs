using System.Text;

namespace Logframe.Tests.Support;

/// <summary>Listens to what a program in this process says, and tells the first line with a word in it.</summary>
internal sealed class LineSignal(string word) : TextWriter
{
    private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Line => _line.Task;

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value)
    {
        if (value?.Contains(word, StringComparison.Ordinal) == true)
        {
            _line.TrySetResult(value);
        }
    }
}
