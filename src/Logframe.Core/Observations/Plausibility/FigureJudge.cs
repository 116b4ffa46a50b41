namespace Logframe.Core.Observations.Plausibility;

/// <summary>A figure that a rule speaks against.</summary>
internal sealed record Suspected(HeldFigure Figure, HoldReason Reason, string Sentence);

/// <summary>Asks the rules about each figure by itself, series by series in order of time.</summary>
/// <param name="standing">All that stands of the indicator.</param>
/// <param name="meaning">What the values are said to be.</param>
/// <param name="options">The thresholds.</param>
internal sealed class FigureJudge(IReadOnlyCollection<Observation> standing, PublishedMeaning meaning, PlausibilityOptions options)
{
    private readonly ILookup<SeriesKey, Observation> _series = standing.ToLookup(row => row.Series);

    /// <param name="differences">In order of series and time.</param>
    public (IReadOnlyList<Observation> Plausible, IReadOnlyList<Suspected> Suspected) Judge(IEnumerable<HeldFigure> differences)
    {
        var (plausible, suspected) = (new List<Observation>(), new List<Suspected>());
        foreach (var group in differences.GroupBy(difference => difference.Subject.Series))
        {
            var history = new SeriesHistory(_series[group.Key]);
            foreach (var difference in group.Where(difference => difference.Offered is not null))
            {
                if (Check(difference, history) is { } found)
                {
                    suspected.Add(found);
                }
                else
                {
                    history.Add(difference.Offered!);
                    plausible.Add(difference.Offered!);
                }
            }
        }

        return (plausible, suspected);
    }

    private Suspected? Check(HeldFigure figure, SeriesHistory history)
    {
        var offered = figure.Offered!;
        return RangeRule.Check(offered, meaning) is { } range ? new Suspected(figure, HoldReason.OutOfRange, range)
            : figure.Standing is { } stands && RevisionRule.Check(stands, offered, meaning, options) is { } revision ? new Suspected(figure, HoldReason.Revision, revision)
            : figure.Standing?.Value is null && history.Before(offered) is { } before && JumpRule.Check(before, offered, meaning, options) is { } jump ? new Suspected(figure, HoldReason.Jump, jump)
            : null;
    }
}
