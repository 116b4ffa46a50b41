using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Sources.Returns.Reading;

/// <summary>Reads the figure of one row: every number by itself, then all of them together.</summary>
internal static class FigureReader
{
    public const string Suppressed = "suppressed";

    /// <summary>A count over its denominator may differ from the value by rounding, and by this share of itself for what floating point loses.</summary>
    private const double Slack = 1e-9;

    private const int MostDecimals = 12;

    private const double LargestWithDecimals = 1e15;

    /// <summary>The figure; null, with the faults noted, where anything is wrong with it.</summary>
    public static Observation? Read(ReturnRow row, RowSubject subject)
    {
        row.DemandBlank(ReturnColumns.OfMilestones, $"belongs to milestones, and part {subject.Measure.Key} is a figure. Clear it.");
        var (state, value) = Value(row, subject.Measure);
        var (count, denominator) = (Count(row, ReturnColumn.Count), Count(row, ReturnColumn.Denominator));
        var (lower, upper) = (row.Number(ReturnColumn.Lower95), row.Number(ReturnColumn.Upper95));
        if (state == ValueState.Suppressed)
        {
            row.DemandBlank(ReturnColumns.OfFigures.Except([ReturnColumn.Value]), "tells what the value hides. Clear it.");
        }
        else if (value is { } known && row.IsSound)
        {
            CheckFraction(row, subject.Measure, known, count, denominator);
            CheckLimits(row, known, lower, upper);
        }

        if (row.Link() is null && row.Stands(ReturnColumn.Evidence))
        {
            row.Refuse(ReturnColumn.Evidence, "is blank. Give a link to where the figure can be checked.");
        }

        var note = row.Text(ReturnColumn.Note);
        return !row.IsSound ? null : new Observation(
            ReturnedSeries.KeyOf(subject.Measure, subject.Area, subject.Period),
            subject.Period.Label,
            ReturnedSeries.SortKey(subject.Period),
            state,
            value,
            lower is { } from && upper is { } to ? new ConfidenceInterval(from, to) : null,
            null,
            count,
            denominator,
            note.Length == 0 ? null : note,
            null,
            null);
    }

    private static (ValueState State, double? Value) Value(ReturnRow row, Measure measure)
    {
        if (row.Text(ReturnColumn.Value).Equals(Suppressed, StringComparison.OrdinalIgnoreCase))
        {
            return (ValueState.Suppressed, null);
        }

        if (measure.Unit?.Scale is { } scale)
        {
            return (ValueState.Published, Level(row, scale));
        }

        var value = row.Number(ReturnColumn.Value);
        var range = UnitRange.Of(measure);
        if (value is { } known && !range.Holds(known))
        {
            row.Refuse(ReturnColumn.Value, $"{Unit.Number(known)} cannot be: a value in {measure.Unit?.Display} is {range}.");
        }
        else if (value is null && row.Stands(ReturnColumn.Value))
        {
            row.Refuse(ReturnColumn.Value, $"is blank, though the row says something else. Write the value, or {Suppressed}, or clear the row.");
        }

        return (ValueState.Published, value);
    }

    private static double? Level(ReturnRow row, WordScale scale)
    {
        var word = row.Text(ReturnColumn.Value);
        var level = scale.PlaceOf(word);
        if (level is null && (word.Length > 0 || row.Stands(ReturnColumn.Value)))
        {
            row.Refuse(ReturnColumn.Value, $"\"{word}\" is no level of the scale. Write one of: {string.Join(", ", scale.Words)}.");
        }

        return level;
    }

    private static double? Count(ReturnRow row, ReturnColumn column)
    {
        var count = row.Number(column);
        if (count < 0)
        {
            row.Refuse(column, $"{Unit.Number(count.Value)} is less than none.");
        }

        return count;
    }

    private static void CheckFraction(ReturnRow row, Measure measure, double value, double? count, double? denominator)
    {
        if (denominator == 0)
        {
            row.Refuse(ReturnColumn.Denominator, "is 0, and nothing can be divided by it.");
            return;
        }

        if (count is not { } part || denominator is not { } whole || measure.Unit is not { Multiplier: > 1 } unit)
        {
            return;
        }

        var made = part / whole * unit.Multiplier;
        if (Math.Abs(made - value) > RoundingOf(value) + Slack * Math.Abs(made))
        {
            row.Refuse(
                ReturnColumn.Value,
                $"{Unit.Number(value)} does not follow from count and denominator: {Unit.Number(part)} of {Unit.Number(whole)} is {unit.Format(made, 2)}.");
        }
    }

    private static void CheckLimits(ReturnRow row, double value, double? lower, double? upper)
    {
        if (lower is null != upper is null)
        {
            row.Refuse(lower is null ? ReturnColumn.Lower95 : ReturnColumn.Upper95, "is blank, though the other limit is given. Give both limits or neither.");
        }
        else if (lower > value || upper < value)
        {
            row.Refuse(
                lower > value ? ReturnColumn.Lower95 : ReturnColumn.Upper95,
                $"{Unit.Number(lower > value ? lower!.Value : upper!.Value)} is on the wrong side of the value {Unit.Number(value)}, which its limits must enclose.");
        }
    }

    // Half a unit of the last decimal that was written.
    private static double RoundingOf(double value)
    {
        var decimals = 0;
        if (Math.Abs(value) >= LargestWithDecimals)
        {
            return 0.5;
        }

        for (var scaled = Math.Abs((decimal)value); decimals < MostDecimals && scaled != decimal.Truncate(scaled); scaled *= 10)
        {
            decimals++;
        }

        return 0.5 * Math.Pow(10, -decimals);
    }
}
