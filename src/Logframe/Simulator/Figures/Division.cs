using Logframe.Core.Definition;
using Logframe.Simulator.Scenario;

namespace Logframe.Simulator.Figures;

/// <summary>How the figures of an indicator move from place to place, and how a whole falls into parts that add up to it.</summary>
internal sealed class Division(SimulatedIndicator indicator)
{
    private readonly double _multiplier = indicator.Unit.Multiplier;

    /// <summary>A level moved by the disadvantage of a place.</summary>
    public double Moved(double level, double disadvantage)
    {
        var factor = 1 + indicator.Spread * disadvantage;
        return IsCommon(level) ? _multiplier - (_multiplier - level) / factor : level * factor;
    }

    public IReadOnlyList<Tally> Split(Tally whole, IReadOnlyList<Group> groups)
    {
        if (!indicator.IsCounted)
        {
            var sizes = Apportionment.Exactly(whole.Base, [.. groups.Select(group => group.Share)]);
            return Tallies(groups, sizes, Apportionment.Exactly(whole.Sum, [.. groups.Select((group, i) => sizes[i] * group.Level)]));
        }

        var bases = Apportionment.InWholes(whole.Base, [.. groups.Select(group => group.Share)]);
        if (!IsCommon(whole.Value(_multiplier)))
        {
            return Tallies(groups, bases, Apportionment.InWholes(whole.Sum, [.. groups.Select((group, i) => bases[i] * group.Level)]));
        }

        // Where most have it, those without it are shared out, so that no group has more than all.
        var without = Apportionment.InWholes(whole.Base - whole.Sum, [.. groups.Select((group, i) => bases[i] * (_multiplier - group.Level))]);
        return Tallies(groups, bases, [.. bases.Zip(without, (size, lacking) => size - lacking)]);
    }

    private bool IsCommon(double level) => indicator.Kind is ValueKind.Proportion && level > _multiplier / 2;

    private static List<Tally> Tallies(IReadOnlyList<Group> groups, double[] bases, double[] sums) =>
        [.. groups.Select((group, i) => new Tally(sums[i], bases[i], group.Standardisation))];
}
