using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>What every store refuses to keep, so that whatever is read back means what its record says.</summary>
internal static class Acceptance
{
    /// <exception cref="BatchRefusedException">The figure belongs elsewhere, is not a number, or its value and state contradict each other.</exception>
    public static void Demand(Observation row, string publisher, string indicator)
    {
        var series = row.Series;
        if (series.Publisher != publisher || series.Indicator != indicator)
        {
            throw Refuse(row, $"it belongs to {series.Publisher} {series.Indicator}, the batch to {publisher} {indicator}");
        }

        if (row.Value.HasValue != (row.State == ValueState.Published))
        {
            throw Refuse(row, row.Value.HasValue ? $"it has a value although it is {row.State}" : "it is published without a value");
        }

        if (!(IsNumber(row.Value) && IsNumber(row.Count) && IsNumber(row.Denominator) && IsRange(row.Interval95) && IsRange(row.Interval998)))
        {
            throw Refuse(row, "one of its figures is not a finite number");
        }
    }

    /// <exception cref="BatchRefusedException">A side of a figure could not be kept, the sides are of two figures, or a figure comes twice or not at all.</exception>
    public static void Demand(HeldOffer offer, string publisher)
    {
        if (offer.Figures.Count == 0 || offer.Figures.Any(figure => figure is { Offered: null, Standing: null }))
        {
            throw new BatchRefusedException($"What is held of {offer.Indicator} was refused: it holds no figure.");
        }

        var seen = new HashSet<(SeriesKey, int)>();
        foreach (var figure in offer.Figures)
        {
            foreach (var side in new[] { figure.Offered, figure.Standing }.OfType<Observation>())
            {
                Demand(side, publisher, offer.Indicator);
                if ((side.Series, side.SortKey) != (figure.Subject.Series, figure.Subject.SortKey))
                {
                    throw Refuse(side, "it is held beside a figure of another series or period");
                }
            }

            if (!seen.Add((figure.Subject.Series, figure.Subject.SortKey)))
            {
                throw Refuse(figure.Subject, "it is held twice");
            }
        }
    }

    /// <exception cref="HeldCaseException">Nobody is named, or no reason.</exception>
    public static void DemandReason(string by, string reason)
    {
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(reason))
        {
            throw new HeldCaseException("A decision about held figures needs the name of a person and a reason.");
        }
    }

    /// <summary>What a person handed in is accepted by another: nobody approves their own return.</summary>
    /// <exception cref="HeldCaseException">Both names mean one person.</exception>
    public static void DemandAnother(HeldCase accepted, string by)
    {
        if (accepted.NoAccepter(by) is { } why)
        {
            throw new HeldCaseException(why);
        }
    }

    /// <exception cref="StoreException">The store holds figures of the other nature.</exception>
    public static void Demand(DataNature nature, DataNature? ofStore, string store, string advice)
    {
        if (ofStore is { } kept && kept != nature)
        {
            throw new StoreException(
                $"{store} holds {kept.Words()} figures and this run would bring {nature.Words()} ones; the two are never mixed. {advice}",
                isOurInput: true);
        }
    }

    /// <exception cref="HeldCaseException">There is no such case, or it is decided already.</exception>
    public static HeldCase DemandHeld(long id, HeldCase? found) => found switch
    {
        { State: HeldState.Held } => found,
        { } decided => throw new HeldCaseException($"Case {id} is not held any more: it is {decided.State.ToString().ToLowerInvariant()}."),
        null => throw new HeldCaseException($"There is no held case {id}."),
    };

    /// <exception cref="HeldCaseException">What stands is not what stood when the figure was held.</exception>
    public static void DemandUnmoved(HeldFigure figure, Observation? standing)
    {
        if (standing != figure.Standing)
        {
            throw new HeldCaseException($"{Name(figure.Subject)} has changed in the store since it was held. Refresh, and decide about what is offered then.");
        }
    }

    public static BatchRefusedException Refuse(Observation row, string reason) => new($"The figure {Name(row)} was refused with its batch: {reason}.");

    /// <summary>A figure by what identifies it, for messages.</summary>
    public static string Name(Observation row)
    {
        var series = row.Series;
        var words = new[] { series.Indicator, series.AreaCode, series.Sex, series.Age, series.Category, row.PeriodLabel };
        return string.Join(" · ", words.Where(word => word.Length > 0));
    }

    private static bool IsNumber(double? figure) => figure is null || double.IsFinite(figure.Value);

    private static bool IsRange(ConfidenceInterval? interval) =>
        interval is not { } range || (double.IsFinite(range.Lower) && double.IsFinite(range.Upper));
}
