using System.Globalization;
using System.Text;

namespace Logframe.Simulator.Wire;

/// <summary>Writes rows as the source does: commas, CRLF, quotes only round a field that needs them, numbers of up to 15 digits.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();
    private bool _isFirst = true;

    public CsvText Field(string? text)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        if (text is null)
        {
            return this;
        }

        if (text.AsSpan().IndexOfAny(",\"\n") < 0)
        {
            _text.Append(text);
        }
        else
        {
            _text.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return this;
    }

    public CsvText Field(int number) => Field(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Blank where there is no number.</summary>
    public CsvText Field(double? number) => Field(number?.ToString("G15", CultureInfo.InvariantCulture));

    public void EndRow()
    {
        _text.Append("\r\n");
        _isFirst = true;
    }

    public override string ToString() => _text.ToString();
}
