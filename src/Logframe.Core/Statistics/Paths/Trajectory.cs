namespace Logframe.Core.Statistics.Paths;

/// <summary>A value and where it stands on a time axis: the decimal mid-point of its period.</summary>
public readonly record struct DatedValue(double Time, double Value);

/// <summary>How a needed path runs between its ends.</summary>
public enum PathShape
{
    /// <summary>The same number of points each year.</summary>
    Linear,

    /// <summary>The same percentage each year; for rates that cannot fall below zero.</summary>
    Geometric,
}

/// <summary>The way that a measure should go from its baseline to its target (methods.md 4.2).</summary>
/// <remarks>Level outside those dates: early data is never behind, late data is never asked for more.</remarks>
public sealed class Trajectory
{
    private readonly DatedValue _baseline;
    private readonly DatedValue _target;

    /// <exception cref="InvalidInputException">A number is missing, or the target does not lie after the baseline.</exception>
    public Trajectory(DatedValue baseline, DatedValue target, PathShape shape = PathShape.Linear)
    {
        Required.Numbers(baseline.Value, baseline.Time, target.Value, target.Time);
        if (target.Time <= baseline.Time)
        {
            throw new InvalidInputException(InvalidInput.TargetNotAfterBaseline);
        }

        (_baseline, _target) = (baseline, target);
        GeometricNotPossible = shape == PathShape.Geometric && (baseline.Value <= 0 || target.Value <= 0);
        Shape = GeometricNotPossible ? PathShape.Linear : shape;
    }

    /// <summary>The shape in use.</summary>
    public PathShape Shape { get; }

    /// <summary>True where a geometric path was asked for and one of its ends is zero or less, so that a straight one serves.</summary>
    public bool GeometricNotPossible { get; }

    /// <summary>Where the path is at a decimal year, in the unit of the values.</summary>
    /// <exception cref="InvalidInputException">The time is missing.</exception>
    public double At(double time)
    {
        var share = Math.Clamp((Required.Number(time) - _baseline.Time) / (_target.Time - _baseline.Time), 0, 1);
        return Shape == PathShape.Geometric
            ? _baseline.Value * Math.Pow(_target.Value / _baseline.Value, share)
            : _baseline.Value + (_target.Value - _baseline.Value) * share;
    }
}
