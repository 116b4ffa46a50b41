namespace Logframe.Core.Definition;

/// <summary>The days that a definition or a question may name: further than any promise reaches, and so far from the ends of the calendar that counting on from them cannot fail.</summary>
public static class DayRange
{
    public static DateOnly First { get; } = new(1900, 1, 1);

    public static DateOnly Last { get; } = new(2199, 12, 31);

    public static bool Holds(DateOnly day) => day >= First && day <= Last;
}
