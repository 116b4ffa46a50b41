namespace Logframe.Core.Observations.Continuity;

/// <summary>Finds out whom a row counts that says nothing of sex or age, from the series that are known.</summary>
/// <remarks>
/// A publisher prints the people of its headline in words of its own: "19+ yrs" for a survey of adults, "Not applicable" for households.
/// A route that leaves everybody unsaid means these words. They are taken from the series held and, where none is held, from the definition;
/// only where exactly one series can be meant, because a guess would join two series.
/// </remarks>
internal sealed class UnnamedPeople
{
    private readonly ILookup<(string CategoryType, string Category, int PeriodMonths), People> _held;
    private readonly IReadOnlyList<People> _heldHeadlines;
    private readonly IReadOnlyList<People> _stated;
    private readonly HashSet<string> _namedSexes;
    private readonly HashSet<string> _namedAges;

    /// <param name="held">Series held of the indicator.</param>
    /// <param name="stated">People whom the definition names for it.</param>
    /// <param name="offered">Series offered: what is named in one row is not left unsaid in another.</param>
    public UnnamedPeople(IEnumerable<SeriesKey> held, IEnumerable<People> stated, IReadOnlyCollection<SeriesKey> offered)
    {
        var series = held.ToList();
        _held = series.ToLookup(key => (key.CategoryType, key.Category, key.PeriodMonths), People.Of);
        _heldHeadlines = [.. series.Where(key => key.CategoryType.Length == 0).Select(People.Of).Distinct()];
        _stated = [.. stated.Distinct()];
        _namedSexes = [.. offered.Select(key => key.Sex).Where(sex => sex != People.Everybody.Sex)];
        _namedAges = [.. offered.Select(key => key.Age).Where(age => age != People.Everybody.Age)];
    }

    /// <summary>The series that is meant, under the publisher's own words.</summary>
    /// <param name="key">As offered: everybody is "Persons" and "All ages".</param>
    /// <param name="isDoubtful">True where several series could be meant; then the row stays as offered.</param>
    public SeriesKey Name(SeriesKey key, out bool isDoubtful)
    {
        isDoubtful = false;
        if (key.Sex != People.Everybody.Sex && key.Age != People.Everybody.Age)
        {
            return key;
        }

        IEnumerable<People>[] known = [_held[(key.CategoryType, key.Category, key.PeriodMonths)], _heldHeadlines, _stated];
        foreach (var people in known.Select(one => Fitting(key, one)).Where(fitting => fitting.Count > 0))
        {
            isDoubtful = people.Count > 1 && !people.Contains(People.Of(key));
            return people.Count == 1 ? key with { Sex = people[0].Sex, Age = people[0].Age } : key;
        }

        return key;
    }

    /// <summary>Those of the people known whom a row could mean; failing these, what it leaves unsaid in their words.</summary>
    private List<People> Fitting(SeriesKey key, IEnumerable<People> known)
    {
        var people = known.ToList();
        var fitting = people.Where(one => CouldBe(key, one)).Distinct().ToList();
        return fitting.Count > 0 ? fitting : [.. people.Select(one => Completed(key, one)).Where(one => CouldBe(key, one)).Distinct()];
    }

    private static People Completed(SeriesKey key, People others) => new(
        key.Sex == People.Everybody.Sex ? others.Sex : key.Sex,
        key.Age == People.Everybody.Age ? others.Age : key.Age);

    private bool CouldBe(SeriesKey key, People people) =>
        (key.Sex == people.Sex || (key.Sex == People.Everybody.Sex && !IsPart(people.Sex) && !_namedSexes.Contains(people.Sex)))
        && (key.Age == people.Age || (key.Age == People.Everybody.Age && !_namedAges.Contains(people.Age)));

    /// <summary>Men or women alone are never everybody.</summary>
    private static bool IsPart(string sex) => sex is "Male" or "Female";
}
