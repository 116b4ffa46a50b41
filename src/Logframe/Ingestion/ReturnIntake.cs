using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Reports;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Reading;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>Takes partners' returns into the store, where each waits until somebody else has approved it, and knows afterwards who stands for a figure.</summary>
internal sealed class ReturnIntake(IObservationStore store, TimeProvider clock)
{
    /// <summary>How a part that waits for approval stands in the record of its run.</summary>
    public const string AwaitingOutcome = "AwaitingApproval";

    /// <summary>How a part in which nothing is new stands in the record of its run.</summary>
    public const string NothingNewOutcome = "NothingNew";

    /// <summary>A return as the store is told of it before it is held.</summary>
    public static RunStart StartOf(ReturnFile file, DataNature nature, LogicalFramework framework, DateTimeOffset at) =>
        new(ReturnedSeries.Publisher, "return " + file.Name, nature, at, framework.Snapshot);

    /// <summary>Holds what a return says that neither stands already nor was held before from the very same file. Where nothing in it is new, it leaves no run.</summary>
    /// <remarks>New is what differs from what stands now: a figure that another return has changed since can be returned again.</remarks>
    /// <param name="returned">What was read.</param>
    /// <param name="by">Who handed it in.</param>
    /// <param name="file">The file it came in.</param>
    /// <param name="start">Says whether its figures are real.</param>
    /// <param name="dryRun">Say what would be held, and hold nothing.</param>
    /// <exception cref="CommandFailure">The periods of a part are of another kind than those that stand.</exception>
    public IReadOnlyList<IntakePart> Submit(PartnerReturn returned, string by, ReturnFile file, RunStart start, bool dryRun)
    {
        using var run = store.BeginRun(start);
        var cases = store.Held();
        var day = DateOnly.FromDateTime(start.Started.UtcDateTime);
        var parts = returned.Parts.Select(part => Hold(run, part, new Submission(by, day, file.Name, file.Hash, part.Evidence), cases)).ToList();
        if (!dryRun && parts.Exists(part => part.IsNew))
        {
            run.Commit(clock.GetUtcNow());
        }

        return parts;
    }

    /// <summary>The same figures, each that a partner returned with who stands for it, each from a document with that document.</summary>
    public static IReadOnlyList<Vintage> WithProvenance(IObservationStore store, IReadOnlyList<Vintage> vintages)
    {
        if (!vintages.Any(IsReturned))
        {
            return vintages;
        }

        var accepted = AcceptedReturns.Of(store.Held(HeldState.Accepted));
        var documents = store.Runs().ToDictionary(run => run.Id, run => DocumentIntake.DocumentOf(run.Route));
        return
        [
            .. vintages.Select(vintage => IsReturned(vintage)
                ? vintage with
                {
                    Provenance = accepted.ProvenanceOf(vintage),
                    Document = documents.GetValueOrDefault(vintage.Run),
                }
                : vintage),
        ];
    }

    private static bool IsReturned(Vintage vintage) => vintage.Observation.Series.Publisher == ReturnedSeries.Publisher;

    private IntakePart Hold(IIngestRun run, ReturnedPart part, Submission submission, IReadOnlyList<HeldCase> cases)
    {
        var indicator = part.Measure.ReturnedAs!;
        var standing = store.Read(indicators: [indicator]).ToDictionary(vintage => (vintage.Observation.Series, vintage.Observation.SortKey));
        DemandOneKind(part, standing.Values.Select(vintage => vintage.Observation));
        var pairs = part.Figures.Select(figure => (Returned: figure, Stands: standing.GetValueOrDefault((figure.Series, figure.SortKey)))).ToList();
        List<HeldFigure> news = [.. pairs.Where(pair => pair.Returned != pair.Stands?.Observation).Select(pair => new HeldFigure(pair.Returned, pair.Stands?.Observation))];
        var sentence = $"{submission.By} returned {Counted.Of(news.Count, "figure")} of {part.Measure.Key}. What is returned counts once another person has approved it.";
        long? held = news.Count == 0 ? null : run.Hold(new HeldOffer(indicator, HoldReason.AwaitingApproval, sentence, news, submission));
        var before = cases.FirstOrDefault(one => one.Id == held);
        var origins = AcceptedReturns.Of(cases);
        var taken = new IntakePart(
            part.Measure.Key,
            news.Count,
            part.Figures.Count - news.Count,
            held,
            before,
            [.. pairs.Where(pair => pair.Returned == pair.Stands?.Observation).Select(pair => origins.OriginOf(pair.Stands!)).Distinct().OrderBy(origin => origin.Run)],
            [.. cases.Where(one => one.State == HeldState.Held && one.Id != held && one.Offer.Figures.Any(figure => part.Figures.Any(own => IsSame(own, figure.Subject)))).Select(one => one.Id)]);
        run.Note(new IndicatorReport(
            indicator,
            taken.IsNew ? AwaitingOutcome : NothingNewOutcome,
            taken.IsNew ? $"Case {held} waits for approval." : taken.Say(dryRun: false),
            BatchChanges.None,
            part.Figures.Count,
            new Dictionary<string, int>(),
            new Dictionary<string, int>(),
            0,
            0,
            [submission.FileHash])
        {
            Held = taken.IsNew ? news.Count : 0,
        });
        return taken;
    }

    private static bool IsSame(Observation one, Observation other) => one.Series == other.Series && one.SortKey == other.SortKey;

    /// <summary>A year and a quarter, or a calendar and a financial year, cannot be neighbours in one series.</summary>
    private static void DemandOneKind(ReturnedPart part, IEnumerable<Observation> standing)
    {
        var returned = part.Figures[0];
        if (part.Measure.Verification.PeriodType is null
            && ReturnedSeries.IsFigure(returned.Series)
            && standing.FirstOrDefault(figure => KindOf(figure) is { } kind && kind != KindOf(returned)) is { } other)
        {
            throw CommandFailure.WrongInput(
                $"{part.Measure.Key} is returned for \"{returned.PeriodLabel}\", and what stands is of another kind of period, such as \"{other.PeriodLabel}\". Return the same kind. Nothing was kept.");
        }
    }

    private static (PeriodType, int)? KindOf(Observation figure) =>
        ReturnedSeries.IsFigure(figure.Series) && Period.TryParseUnstated(figure.PeriodLabel, out var period) ? EntryRules.KindOf(period) : null;
}
