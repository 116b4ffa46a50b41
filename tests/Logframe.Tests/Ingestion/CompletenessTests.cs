using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources;

namespace Logframe.Tests.Ingestion;

/// <summary>What is missing of what was known, and whether its absence says anything.</summary>
public sealed class CompletenessTests
{
    private const string England = "E92000001";
    private const string Kent = "E10000016";
    private const string Thanet = "E07000114";

    private static readonly IndicatorRequest Request = new("93085", [AreaKind.Country, AreaKind.UpperTier]);

    [Fact]
    public void Finds_nothing_missing_where_areas_and_periods_are_as_they_were() =>
        ShouldBeWhole(Check(Rows(2023, England, Kent), Known(England, 2023), Known(Kent, 2022)));

    [Fact]
    public void Names_an_area_of_the_framework_that_is_gone() =>
        ShouldFallShort(Check(Rows(2023, England), Known(England, 2023), Known(Kent, 2023)), "No rows came any more for Kent. What was known before stays.");

    [Fact]
    public void Names_a_newest_period_that_went_back() => ShouldFallShort(
        Check(Rows(2022, England), Known(England, 2023), Known(England, 2022)),
        "The newest period went back from 2023 to 2022. What was known before stays.");

    [Fact]
    public void Compares_newest_periods_of_one_length() => ShouldBeWhole(Check(Rows(2022, England), Known(England, 2023, months: 36), Known(England, 2022)));

    [Fact]
    public void Lets_an_area_go_that_the_framework_does_not_name() => ShouldBeWhole(Check(Rows(2023, England), Known(England, 2023), Known("E10000012", 2023)));

    [Fact]
    public void Takes_nothing_for_withdrawn_that_was_not_asked_for()
    {
        var fetch = Check(Rows(2023, England), Known(England, 2023), Known(Thanet, 2023));

        fetch.FallsShort.ShouldBeFalse();
        fetch.Complete.ShouldBeFalse();
    }

    [Theory]
    [InlineData(nameof(FetchOutcome.HeaderOnly))]
    [InlineData(nameof(FetchOutcome.NotFound))]
    public void Calls_an_indicator_withdrawn_of_which_values_are_known(string outcome)
    {
        var fetch = Check(Nothing(outcome), Known(England, 2022), Known(England, 2023));

        fetch.Outcome.ShouldBe(FetchOutcome.Withdrawn);
        fetch.Message.ShouldBe("There is nothing. The 2 values known of it stay, the newest of 2023, as of 2026-01-05.");
        Check(Nothing(outcome)).Outcome.ToString().ShouldBe(outcome);
    }

    private static IndicatorFetch Nothing(string outcome) =>
        IndicatorFetch.WithoutRows(Enum.Parse<FetchOutcome>(outcome), "There is nothing.", FetchTraffic.None);

    private static void ShouldBeWhole(IndicatorFetch fetch)
    {
        fetch.FallsShort.ShouldBeFalse();
        fetch.Complete.ShouldBeTrue();
        fetch.Message.ShouldBeNull();
    }

    private static void ShouldFallShort(IndicatorFetch fetch, string message)
    {
        fetch.FallsShort.ShouldBeTrue();
        fetch.Complete.ShouldBeFalse();
        fetch.Message.ShouldBe(message);
    }

    private static IndicatorFetch Check(IndicatorFetch fetch, params Vintage[] known)
    {
        var completeness = new Completeness(
            [
                new Area("england", "England", AreaKind.Country, England, [], null),
                new Area("kent", "Kent", AreaKind.UpperTier, Kent, [], null),
                new Area("thanet", "Thanet", AreaKind.LowerTier, Thanet, [], null),
            ],
            indicator => indicator == Request.Indicator ? known : []);
        return completeness.Check(Request, fetch);
    }

    private static IndicatorFetch Rows(int newest, params string[] areas) => new(FetchOutcome.Fetched, null, [], new RowTally(), true, FetchTraffic.None)
    {
        Coverage = new Coverage(areas.ToHashSet(), new Dictionary<int, NewestPeriod> { [12] = new(newest * 10_000, $"{newest}") }),
    };

    private static Vintage Known(string area, int year, int months = 12) => new(
        new Observation(
            new SeriesKey("fingertips", Request.Indicator, area, "Persons", "All ages", "", "", months),
            $"{year}",
            year * 10_000,
            ValueState.Published,
            1,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero),
        null,
        1);
}
