using Logframe.Charts.Drawing;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Display;

namespace Logframe.Charts;

/// <summary>How a chart writes values: in the unit of the measure, at the decimals of its series.</summary>
/// <param name="Unit">Null where the framework does not state it.</param>
/// <param name="Decimals">Decimal places of published and calculated values.</param>
internal sealed record ValueFormat(Unit? Unit, int Decimals)
{
    private const int DefaultDecimals = 1;

    public static ValueFormat Of(Measure measure) => new(measure.Unit, measure.Verification.Decimals ?? DefaultDecimals);

    /// <summary>A value of the series with its unit: "25.3%".</summary>
    public string Value(double value) => Unit?.Format(value, Decimals) ?? Unit.Number(value, Decimals);

    /// <summary>The same as a cell of a table.</summary>
    public TableCell Cell(double value) => new(Value(value), Rounded(value));

    /// <summary>The same, or words where there is no value.</summary>
    public TableCell CellOr(double? value, string otherwise) => value is { } known ? Cell(known) : otherwise;

    /// <summary>A value as the chart says it: rounded for display, never for a calculation.</summary>
    public double Rounded(double value) => DecimalRounding.Round(value, Decimals);

    /// <summary>A stated value as a cell of a table.</summary>
    public TableCell StatedCell(double value) => new(Stated(value), value);

    /// <summary>A value that the framework states, with as many decimals as it states: "20%".</summary>
    public string Stated(double value) => Unit?.Format(value) ?? Unit.Number(value);

    /// <summary>A value of the series where a caption beside it names the unit; only a percentage keeps its sign.</summary>
    public string Bare(double value) => Bare(value, Decimals);

    /// <summary>Two values of the series that stand side by side, told apart.</summary>
    public ToldApart Apart(double first, double second) => ToldApart.Of(first, second, Decimals, (value, decimals) => (this with { Decimals = decimals }).Value(value));

    /// <summary>The same, where a caption names the unit.</summary>
    public ToldApart BareApart(double first, double second) => ToldApart.Of(first, second, Decimals, Print);

    /// <summary>A value told apart from those beside it.</summary>
    public string BareBeside(double value, params IReadOnlyList<double?> others) => ToldApart.Beside(value, others, Decimals, Print);

    /// <summary>The same with as many decimals as the framework states (null) or as an axis needs.</summary>
    public string Bare(double value, int? decimals) => Unit?.Scale?.WordAt(value) ?? Unit.Number(value, decimals) + (Unit?.Text == "%" ? "%" : "");

    private string Print(double value, int decimals) => Bare(value, decimals);
}
