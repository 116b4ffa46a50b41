using System.Globalization;

namespace Logframe.Core.Definition;

/// <summary>A change of definition, source, coverage or area: values before and after it are not compared.</summary>
/// <param name="FirstDay">First day measured the new way.</param>
/// <param name="Reason">What changed.</param>
public sealed record MethodBreak(DateOnly FirstDay, string Reason)
{
    /// <summary>True where the area changed rather than the method.</summary>
    public bool IsOfArea { get; init; }

    /// <summary>"The method changed on 1 April 2021 (new survey)", to go on from.</summary>
    public string Says => $"The {(IsOfArea ? "area" : "method")} changed on {FirstDay.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} ({Reason})";

    /// <summary>True where one period ends before the break and the other reaches beyond it.</summary>
    public bool LiesBetween(Observations.Period earlier, Observations.Period later) => earlier.End < FirstDay && FirstDay <= later.End;
}
