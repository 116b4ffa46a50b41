using Logframe.Core.Definition;

namespace Logframe.Definitions.Reading;

/// <summary>Reads the targets that compare a value with England, with neighbours or with a national standard.</summary>
internal static class ComparatorTargetReader
{
    public static ComparatorTarget? Standing(Fields fields, string key, ComparatorRelation relation)
    {
        var level = fields.Number("level");
        if (fields.Word<Comparator>(key) is not { } comparator)
        {
            return null;
        }

        if (level is not null && comparator != Comparator.NationalStandard)
        {
            fields.Refuse("level", "belongs to a national standard only; the other comparators have values of their own.");
        }

        return new ComparatorTarget(relation, comparator, null, level);
    }

    public static ComparatorTarget? Within(Fields fields, string key)
    {
        fields.Require("of");
        return (Amount.Share(fields, key), fields.Word<Comparator>("of")) is ({ } percent, { } comparator)
            ? new ComparatorTarget(ComparatorRelation.WithinPercent, comparator, percent, null)
            : null;
    }

    public static ComparatorTarget? BetterBy(Fields fields, string key, Unit? unit)
    {
        fields.Require("than");
        var units = Amount.Units(unit);
        var amount = fields.Form(
            key,
            $"a number above 0 with its unit, such as 5 points or 5%. Units here: {string.Join(", ", units)}; % is a share of the comparator",
            scalar => Amount.Read(scalar.Text) is { IsSigned: false, Value: > 0 } read && units.Contains(read.Counts) ? read : null);
        return (amount, fields.Word<Comparator>("than")) is ({ } by, { } comparator)
            ? new ComparatorTarget(by.IsPercent ? ComparatorRelation.BetterByPercent : ComparatorRelation.BetterByPoints, comparator, by.Value, null)
            : null;
    }
}
