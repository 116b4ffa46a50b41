using CsvHelper;
using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The numbers of one row as they are printed.</summary>
/// <param name="Value">Null where the field is blank.</param>
/// <param name="Interval95">Null unless both limits are printed.</param>
/// <param name="Interval998">Null unless both limits are printed.</param>
/// <param name="Count">Numerator.</param>
/// <param name="Denominator">Null for 0 too, which the source means by a blank.</param>
internal readonly record struct Figures(
    double? Value,
    ConfidenceInterval? Interval95,
    ConfidenceInterval? Interval998,
    double? Count,
    double? Denominator)
{
    /// <param name="csv">Stands on the row.</param>
    /// <param name="columns">Where the columns of the file are.</param>
    /// <param name="fault">Why the numbers cannot be used; null when they can.</param>
    public static Figures Read(CsvReader csv, CsvColumns columns, out string? fault)
    {
        var numbers = new Numbers(csv, columns);
        var value = numbers.Read(CsvColumn.Value);
        var interval95 = numbers.Interval(CsvColumn.Lower95, CsvColumn.Upper95);
        var interval998 = numbers.Interval(CsvColumn.Lower998, CsvColumn.Upper998);
        var count = numbers.Read(CsvColumn.Count);
        var denominator = numbers.Read(CsvColumn.Denominator);

        // Only a value made from a count and its base is known to be no less than zero; a difference may be.
        fault = numbers.Fault
            ?? (count < 0 ? "out of range: Count"
                : denominator < 0 ? "out of range: Denominator"
                : value < 0 && count is not null && denominator is not null ? "out of range: Value"
                : null);
        return new Figures(value, interval95, interval998, count, denominator > 0 ? denominator : null);
    }

    public ValueState StateWith(ValueNote note) =>
        Value is null
            ? note.HidesBlank ? ValueState.Suppressed : ValueState.Missing
            : note.HidesValue ? ValueState.Suppressed : ValueState.Published;

    /// <summary>The figures that may stand in an observation of a state: none that could give a hidden value away, no limits without a value.</summary>
    public Figures Showing(ValueState state) => state switch
    {
        ValueState.Published => this,
        ValueState.Suppressed => new Figures(null, null, null, null, Denominator),
        _ => this with { Interval95 = null, Interval998 = null },
    };

    /// <summary>Reads fields until one of them cannot be.</summary>
    private ref struct Numbers(CsvReader csv, CsvColumns columns)
    {
        public string? Fault { get; private set; }

        public double? Read(CsvColumn column)
        {
            if (!CsvNumber.TryRead(csv, columns[column], out var number))
            {
                Fault ??= CsvColumns.NotANumber(column);
            }

            return number;
        }

        public ConfidenceInterval? Interval(CsvColumn lower, CsvColumn upper)
        {
            var (one, other) = (Read(lower), Read(upper));
            if (one is not { } low || other is not { } high)
            {
                return null;
            }

            if (low > high)
            {
                Fault ??= "limits the wrong way round";
            }

            return new ConfidenceInterval(low, high);
        }
    }
}
