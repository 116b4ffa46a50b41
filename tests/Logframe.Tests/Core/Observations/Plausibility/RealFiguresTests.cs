using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Plausibility;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Core.Observations.Plausibility;

/// <summary>The thresholds on what was really published: they must not flood anybody with cases.</summary>
public sealed class RealFiguresTests
{
    private static readonly AreaKind[] Kinds = [AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard];

    private static readonly string[] OfKentAndMedway = ["E92000001", "E10000016", "E06000035"];

    private static string Files => Path.Combine(Repository.RealData, "api");

    [Fact]
    public async Task No_published_figure_is_impossible()
    {
        Repository.SkipUnlessPresent(Files);

        (await AllAsync()).SelectMany(one => one.Rows.Select(row => RangeRule.Check(row, one.Meaning)).OfType<string>()).ShouldBeEmpty();
    }

    /// <summary>Each period of each series is offered as if it were the newest one.</summary>
    [Fact]
    public async Task Hardly_one_published_step_in_two_hundred_would_have_been_held_and_none_of_Kent_Medway_or_England()
    {
        Repository.SkipUnlessPresent(Files);
        var options = new PlausibilityOptions();
        var (steps, held) = (0, new List<SeriesKey>());
        foreach (var (rows, meaning) in await AllAsync())
        {
            foreach (var series in rows.Where(row => row.Value is not null).GroupBy(row => row.Series))
            {
                List<Observation> values = [.. series.OrderBy(row => row.SortKey)];
                for (var newest = options.JumpMinimumValues; newest < values.Count; newest++)
                {
                    steps++;
                    if (JumpRule.Check(values[..newest], values[newest], meaning, options) is not null)
                    {
                        held.Add(series.Key);
                    }
                }
            }
        }

        steps.ShouldBeGreaterThan(13_000);
        held.Count.ShouldBeLessThan(steps / 200);
        held.ShouldAllBe(series => !OfKentAndMedway.Contains(series.AreaCode));
    }

    private static async Task<IReadOnlyList<(IReadOnlyList<Observation> Rows, PublishedMeaning Meaning)>> AllAsync()
    {
        var source = new FolderSource(Files);
        var all = new List<(IReadOnlyList<Observation> Rows, PublishedMeaning Meaning)>();
        foreach (var id in Directory.GetFiles(Files, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)))
        {
            var fetch = await source.FetchAsync(new IndicatorRequest(id, Kinds), TestContext.Current.CancellationToken);
            all.Add(([.. fetch.Rows], PublishedMeaning.Of(ShippedFrameworks.KentAndMedway, int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), null)));
        }

        return all;
    }
}
