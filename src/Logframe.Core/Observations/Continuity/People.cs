namespace Logframe.Core.Observations.Continuity;

/// <summary>Whom a series counts: sex and age as published.</summary>
public readonly record struct People(string Sex, string Age)
{
    /// <summary>What a row means that says nothing of sex and age.</summary>
    public static People Everybody { get; } = new("Persons", "All ages");

    public static People Of(SeriesKey series) => new(series.Sex, series.Age);
}
