using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Scenario;

/// <summary>Something that happens to published figures, as it does in life.</summary>
/// <param name="Place">The area that it happens to; null for all.</param>
/// <param name="FirstYear">First year of the first period that it happens to.</param>
/// <param name="LastYear">First year of the last period that it happens to.</param>
/// <param name="FromVintage">The first vintage in which it has happened.</param>
internal abstract record StoryEvent(Place? Place, int FirstYear, int LastYear, int FromVintage)
{
    public bool Concerns(Place place, int year, int vintage) =>
        (Place is null || Place == place) && year >= FirstYear && year <= LastYear && vintage >= FromVintage;
}

/// <summary>The figure of a period is published anew, higher or lower by a percentage.</summary>
internal sealed record Revised(int Vintage, Place? Place, int Year, double ByPercent) : StoryEvent(Place, Year, Year, Vintage);

/// <summary>The row is there and holds a note in place of its figures.</summary>
internal sealed record Hidden(Place Place, int Year, string Note) : StoryEvent(Place, Year, Year, 0)
{
    public const string SmallCount = "Value suppressed for disclosure control due to small count";

    public const string SmallSample = "Value suppressed as sample size was too small to produce a reliable estimate";

    public const string TooFewCases = "Value cannot be calculated as number of cases is too small";

    public const string PoorQuality = "Value not published for data quality reasons";

    public const string MissingInSource = "Value missing in source data";
}

/// <summary>Nothing was ever published for these periods.</summary>
internal sealed record NotPublished(Place? Place, int FirstYear, int LastYear) : StoryEvent(Place, FirstYear, LastYear, 0);

/// <summary>Rows that earlier vintages held are gone.</summary>
internal sealed record Withdrawn(int Vintage, Place? Place, int FirstYear, int LastYear) : StoryEvent(Place, FirstYear, LastYear, Vintage);

/// <summary>The figures carry a note and stay.</summary>
internal sealed record Noted(Place? Place, int Year, string Note) : StoryEvent(Place, Year, Year, 0)
{
    public const string DoubtfulQuality = "There is a data quality issue with this value";

    public const string ProvisionalPopulation = "Value based on provisional population data";
}
