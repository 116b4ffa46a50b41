using Logframe.Core.Assessments.Effects;
using Logframe.Core.Definition;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>The figures that are held for review: what each would do to every verdict, and the decisions about them.</summary>
/// <remarks>Every decision is a run of the store. What is shown before it and what is true after it come from one and the same calculation.</remarks>
internal sealed class Quarantine(IObservationStore store, TimeProvider clock)
{
    /// <summary>How an accepted case stands in the record of its run.</summary>
    public const string AcceptedOutcome = "CaseAccepted";

    /// <summary>How a refused case stands in the record of its run.</summary>
    public const string RefusedOutcome = "CaseRefused";

    /// <exception cref="CommandFailure">There is no such case.</exception>
    public HeldCase Find(long id) => store.Held().FirstOrDefault(one => one.Id == id) ?? throw CommandFailure.WrongInput(
        store.Held(HeldState.Held) is { Count: > 0 } open
            ? $"There is no case {id}. Held are {string.Join(", ", open.Select(one => one.Id))}."
            : $"There is no case {id}, and nothing is held.");

    /// <summary>What accepting cases together would do: to the framework, and to the views of the areas that their figures are of.</summary>
    public CaseEffects Preview(LogicalFramework framework, DateOnly asOf, IReadOnlyCollection<HeldCase> cases)
    {
        var figures = cases.SelectMany(one => one.Offer.Figures).ToList();
        var areas = figures.Select(figure => figure.Subject.Series.AreaCode).ToHashSet();
        var pipeline = new Pipeline(store, clock);
        return new CaseEffects(
            [.. VerdictEffects.Between(pipeline.Assess(framework, asOf, null), pipeline.AssessAccepting(framework, asOf, figures))],
            [.. framework.Areas.Where(area => area.Code is { } code && areas.Contains(code)).SelectMany(OnView)]);

        IEnumerable<VerdictEffect> OnView(Area area)
        {
            var view = AreaView.Of(framework, area);
            return VerdictEffects.OfIndicators(pipeline.Assess(view, asOf, null), pipeline.AssessAccepting(view, asOf, figures))
                .Where(effect => effect.VerdictMoves)
                .Select(effect => effect with { Subject = $"{effect.Subject} as {area.Name} stands" });
        }
    }

    /// <summary>Lets the figures of cases stand from now on.</summary>
    /// <exception cref="StoreException">A case is decided already, or a figure that it would replace has moved meanwhile. Nothing was accepted.</exception>
    public RunRecord Accept(IReadOnlyList<HeldCase> cases, string by, string reason)
    {
        using var run = Begin(cases, $"quarantine, accepted by {by}: {reason}");
        foreach (var one in cases)
        {
            run.Note(Report(one, AcceptedOutcome, by, run.Accept(one.Id, by, reason)));
        }

        return run.Commit(clock.GetUtcNow());
    }

    /// <summary>Notes that the figures of cases are not wanted, however often their source offers them.</summary>
    /// <exception cref="StoreException">A case is decided already. Nothing was refused.</exception>
    public RunRecord Refuse(IReadOnlyList<HeldCase> cases, string by, string reason)
    {
        using var run = Begin(cases, $"quarantine, refused by {by}: {reason}");
        foreach (var one in cases)
        {
            run.Refuse(one.Id, by, reason);
            run.Note(Report(one, RefusedOutcome, by, BatchChanges.None));
        }

        return run.Commit(clock.GetUtcNow());
    }

    private IIngestRun Begin(IReadOnlyList<HeldCase> cases, string route) =>
        store.BeginRun(new RunStart(cases[0].Publisher, route, store.Nature!.Value, clock.GetUtcNow(), Definition: null));

    private static IndicatorReport Report(HeldCase one, string outcome, string by, BatchChanges changes) => new(
        one.Offer.Indicator, outcome, $"Case {one.Id}, decided by {by}.", changes, 0, new Dictionary<string, int>(), new Dictionary<string, int>(), 0, 0, []);
}

/// <summary>What accepting held figures would do.</summary>
/// <param name="Framework">To the framework as it is promised.</param>
/// <param name="Views">To the framework as single areas stand; these count in no verdict.</param>
internal sealed record CaseEffects(IReadOnlyList<VerdictEffect> Framework, IReadOnlyList<VerdictEffect> Views)
{
    public static CaseEffects None { get; } = new([], []);

    public IEnumerable<VerdictEffect> Moves => Framework.Where(effect => effect.VerdictMoves).Concat(Views);

    /// <summary>"3.4 ● → ▼; outcome 3 ◆ → ▼", or that nothing changes.</summary>
    public string Summary
    {
        get
        {
            string[] moves = [.. Moves.Select(effect => effect.Text)];
            return moves.Length > 0 ? string.Join("; ", moves) : "no verdict changes";
        }
    }
}
