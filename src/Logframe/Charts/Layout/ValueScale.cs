using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>The value axis: round numbers that enclose every value drawn.</summary>
/// <param name="From">Its lower end.</param>
/// <param name="To">Its upper end.</param>
/// <param name="Step">From one grid line to the next.</param>
internal sealed record ValueScale(double From, double To, double Step)
{
    /// <summary>Grid lines are at least this far apart.</summary>
    private const double LeastTickDistance = 40;

    private const int FewestSteps = 4;

    /// <summary>An axis that could begin at zero without wasting more than this share of it does so.</summary>
    private const double ZeroShare = 0.4;

    /// <summary>Kept clear at either end, so that no mark sits on the edge.</summary>
    private const double Clearance = 0.03;

    /// <summary>Decimal places that tell the grid lines apart.</summary>
    public int Decimals => Math.Max(0, -(int)Math.Floor(Math.Log10(Step) + 1e-9));

    public int Steps => (int)Math.Round((To - From) / Step);

    public IEnumerable<double> Ticks => Enumerable.Range(0, Steps + 1).Select(i => From + (i * Step));

    /// <param name="values">Everything that is drawn.</param>
    /// <param name="lowest">What no value can be below, such as 0%.</param>
    /// <param name="highest">What no value can be above, such as 100%.</param>
    /// <param name="height">Of the plot.</param>
    public static ValueScale Covering(IReadOnlyCollection<double> values, double? lowest, double? highest, double height)
    {
        var (least, most) = (values.Min(), values.Max());
        var range = most - least;
        if (range <= Math.Abs(most) * 1e-9)
        {
            range = most == 0 ? 1 : Math.Abs(most) * 0.1;
            (least, most) = (least - (range / 2), most + (range / 2));
        }

        least = Math.Max(least - (range * Clearance), lowest ?? double.NegativeInfinity);
        most = Math.Min(most + (range * Clearance), highest ?? double.PositiveInfinity);
        if (least > 0 && least < most * ZeroShare)
        {
            least = 0;
        }

        return Tightest(least, most, Math.Max(FewestSteps, (int)(height / LeastTickDistance)));
    }

    /// <summary>Where a value lies on an axis that runs to the right.</summary>
    public double X(double value, Box plot) => plot.Left + ((value - From) / (To - From) * plot.Width);

    public double Y(double value, Box plot) => plot.Bottom - ((value - From) / (To - From) * plot.Height);

    /// <summary>Of the axes with round steps, not too many and not too few of them, the one that wastes least.</summary>
    private static ValueScale Tightest(double least, double most, int mostSteps)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10((most - least) / mostSteps)));
        var fine = new double[] { 20, 10, 5, 2, 1 }.Select(factor => WithStep(least, most, factor * power)).Where(scale => scale.Steps <= mostSteps).ToList();
        return fine.Where(scale => scale.Steps >= FewestSteps).MinBy(scale => scale.To - scale.From) ?? fine[^1];
    }

    private static ValueScale WithStep(double least, double most, double step) =>
        new(Math.Floor((least / step) + 1e-9) * step, Math.Ceiling((most / step) - 1e-9) * step, step);
}
