using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
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

    /// <summary>Holds what a return says that does not stand already.</summary>
    /// <param name="returned">What was read.</param>
    /// <param name="by">Who handed it in.</param>
    /// <param name="file">The file it came in.</param>
    /// <param name="start">Says whether its figures are real.</param>
    /// <param name="dryRun">Say what would be held, and hold nothing.</param>
    /// <exception cref="CommandFailure">The periods of a part are of another kind than those that stand.</exception>
    public IReadOnlyList<IntakePart> Submit(PartnerReturn returned, string by, ReturnFile file, RunStart start, bool dryRun)
    {
        using var run = store.BeginRun(start);
        var before = store.Held();
        var day = DateOnly.FromDateTime(start.Started.UtcDateTime);
        var parts = returned.Parts.Select(part => Hold(run, part, new Submission(by, day, file.Name, file.Hash, part.Evidence), before)).ToList();
        if (!dryRun)
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

        var accepted = new Dictionary<(long Run, SeriesKey Series, int SortKey), Provenance>();
        foreach (var held in store.Held(HeldState.Accepted))
        {
            if (held is { Decision: { } decision, Offer.Submission: { } submission })
            {
                var provenance = new Provenance(submission.By, submission.On, decision.By, decision.At, submission.Evidence, submission.FileName, submission.FileHash);
                foreach (var figure in held.Offer.Figures)
                {
                    accepted[(decision.Run, figure.Subject.Series, figure.Subject.SortKey)] = provenance;
                }
            }
        }

        var documents = store.Runs().ToDictionary(run => run.Id, run => DocumentIntake.DocumentOf(run.Route));
        return
        [
            .. vintages.Select(vintage => IsReturned(vintage)
                ? vintage with
                {
                    Provenance = accepted.GetValueOrDefault((vintage.Run, vintage.Observation.Series, vintage.Observation.SortKey)),
                    Document = documents.GetValueOrDefault(vintage.Run),
                }
                : vintage),
        ];
    }

    private static bool IsReturned(Vintage vintage) => vintage.Observation.Series.Publisher == ReturnedSeries.Publisher;

    private IntakePart Hold(IIngestRun run, ReturnedPart part, Submission submission, IReadOnlyList<HeldCase> before)
    {
        var indicator = part.Measure.ReturnedAs!;
        var standing = store.Read(indicators: [indicator]).Select(vintage => vintage.Observation).ToDictionary(figure => (figure.Series, figure.SortKey));
        DemandOneKind(part, standing.Values);
        List<HeldFigure> news =
        [
            .. from figure in part.Figures
               let stands = standing.GetValueOrDefault((figure.Series, figure.SortKey))
               where figure != stands
               select new HeldFigure(figure, stands),
        ];
        var sentence = $"{submission.By} returned {Count(news.Count, "figure")} of {part.Measure.Key}. What is returned counts once another person has approved it.";
        long? held = news.Count == 0 ? null : run.Hold(new HeldOffer(indicator, HoldReason.AwaitingApproval, sentence, news, submission));
        run.Note(new IndicatorReport(
            indicator,
            held is null ? NothingNewOutcome : AwaitingOutcome,
            held is { } id ? $"Case {id} waits for approval." : "Every figure stands already.",
            BatchChanges.None,
            part.Figures.Count,
            new Dictionary<string, int>(),
            new Dictionary<string, int>(),
            0,
            0,
            [submission.FileHash])
        {
            Held = held is null ? 0 : news.Count,
        });
        return new IntakePart(
            part.Measure.Key,
            news.Count,
            part.Figures.Count - news.Count,
            held,
            before.FirstOrDefault(one => one.Id == held),
            [.. before.Where(one => one.State == HeldState.Held && one.Id != held && one.Offer.Figures.Any(figure => news.Exists(own => Same(own, figure)))).Select(one => one.Id)]);
    }

    private static bool Same(HeldFigure one, HeldFigure other) =>
        one.Subject.Series == other.Subject.Series && one.Subject.SortKey == other.Subject.SortKey;

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

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}

/// <summary>What became of one part of a return.</summary>
/// <param name="Part">Key of the part.</param>
/// <param name="New">Figures that differ from what stands, or are not known yet.</param>
/// <param name="Standing">Figures that stand already as returned.</param>
/// <param name="Case">The case that holds the new ones; null without any.</param>
/// <param name="Before">That case as it was before, where the very same return had been handed in; null for a new case.</param>
/// <param name="Rivals">Other cases that wait with other figures for the same areas and periods.</param>
internal sealed record IntakePart(string Part, int New, int Standing, long? Case, HeldCase? Before, IReadOnlyList<long> Rivals)
{
    /// <summary>The same in a sentence or two.</summary>
    /// <param name="dryRun">Nothing was kept, so it says what would be.</param>
    public string Say(bool dryRun) => (Case, Before) switch
    {
        (null, _) => $"{Part}: nothing new; all {Standing} figures stand already as returned.",
        (_, { State: HeldState.Refused, Decision: { } decision }) =>
            $"{Part}: {decision.By} refused these very figures as case {Case}: {decision.Reason}. Correct them, or give other evidence.",
        (_, { }) => $"{Part}: these very figures wait already as case {Case}.",
        _ => $"{Part}: {(New == 1 ? "1 figure" : $"{New} figures")} {(dryRun ? "would wait for approval" : $"{(New == 1 ? "waits" : "wait")} for approval as case {Case}")}{(Standing > 0 ? $"; {Standing} stand already" : "")}."
            + (Rivals.Count > 0 ? $" Case {string.Join(", ", Rivals)} holds other figures for the same areas and periods." : ""),
    };
}
