namespace Logframe.Core.Assessments.Changes;

/// <summary>Finds out why a promise stands elsewhere than it did, by judging it in every mixture of then and now.</summary>
internal sealed class Attribution
{
    private readonly World _then;
    private readonly World _now;
    private readonly MixedFramework _promise;
    private readonly MixedBook _book;
    private readonly IReadOnlyList<ChangeCause> _causes;
    private readonly IndicatorAssessment[] _mixtures;

    private Attribution(World then, World now, string code)
    {
        (_then, _now) = (then, now);
        _promise = new MixedFramework(then.Framework, now.Framework, code);
        _book = new MixedBook(then, now, code);
        _causes = [.. Enum.GetValues<ChangeCause>().Where(Differs)];
        _mixtures = [.. Enumerable.Range(0, 1 << _causes.Count).Select(Judge)];
    }

    private IndicatorAssessment Then => _mixtures[0];

    private IndicatorAssessment Now => _mixtures[^1];

    /// <param name="then">What verdicts were made from.</param>
    /// <param name="now">What they are made from.</param>
    /// <param name="code">A promise that both know.</param>
    public static IndicatorChange Explain(World then, World now, string code)
    {
        var attribution = new Attribution(then, now, code);
        var move = attribution.Measured(MoveScale.Distance) ?? attribution.Measured(MoveScale.Value);
        return new IndicatorChange(attribution.Then, attribution.Now, move, [.. attribution.Shares(move).OrderByDescending(share => share.Share)]);
    }

    private IEnumerable<CauseShare> Shares(Move? move)
    {
        var shares = FairShares.Of(_causes.Count, mixture => IsWhereItIsNow(_mixtures[mixture]) ? 1 : 0);
        var moved = move is null ? null : FairShares.Of(_causes.Count, mixture => Position(_mixtures[mixture], move.Scale)!.Value);
        for (var i = 0; i < _causes.Count; i++)
        {
            if (shares[i] != 0 || (moved is not null && moved[i] != 0))
            {
                var details = ChangeDetails.Of(_causes[i], _then, _now, Now, [.. _book.Telling(_causes[i], _then, Then, _now, Now)]);
                yield return new CauseShare(_causes[i], shares[i], moved?[i], IsWhereItIsNow(_mixtures[1 << i]), [.. details]);
            }
        }
    }

    private bool IsWhereItIsNow(IndicatorAssessment mixture) => IndicatorChange.IsAnother(Then, Now)
        ? !IndicatorChange.IsAnother(mixture, Now)
        : !IndicatorChange.CarriesAnother(mixture, Now);

    private Move? Measured(MoveScale scale) =>
        _mixtures.All(mixture => mixture.Carrier.Measure.Key == Now.Carrier.Measure.Key && mixture.Carrier.Measure.Unit == Now.Carrier.Measure.Unit && IsComparable(mixture, scale) && Position(mixture, scale) is not null)
            ? new Move(scale, Position(Then, scale)!.Value, Position(Now, scale)!.Value)
            : null;

    /// <summary>How far a promise is from what is asked can be compared whichever area it hangs on; figures cannot.</summary>
    private bool IsComparable(IndicatorAssessment mixture, MoveScale scale) => scale == MoveScale.Distance || mixture.Carrier.Carrier.Area.Key == Now.Carrier.Carrier.Area.Key;

    private static double? Position(IndicatorAssessment mixture, MoveScale scale) =>
        scale == MoveScale.Value ? mixture.Carrier.Carrier.Current?.Value : RelativePosition.DistanceOf(mixture.Carrier);

    private IndicatorAssessment Judge(int mixture)
    {
        var fromNow = CauseSet.Of(_causes.Where((_, index) => (mixture & (1 << index)) != 0));
        var methods = fromNow.Pick(ChangeCause.ChangedMethod, _then, _now).Methods;
        var asOf = fromNow.Pick(ChangeCause.TimePassed, _then, _now).AsOf;
        return methods.Assess(_promise.With(fromNow), _book.With(fromNow), asOf).Indicators.Single();
    }

    private bool Differs(ChangeCause cause) => cause switch
    {
        ChangeCause.NewPeriod or ChangeCause.RevisedHistory => _book.Changes.Any(change => change.Cause == cause),
        ChangeCause.RevisedBaseline or ChangeCause.ChangedComparator => !SameDefinition || _book.Changes.Any(change => change.Cause == cause),
        ChangeCause.ChangedTarget => !SameDefinition,
        ChangeCause.ChangedMethod => !SameDefinition || _then.Methods.Version != _now.Methods.Version,
        ChangeCause.TimePassed => _then.AsOf != _now.AsOf,
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Not a cause."),
    };

    private bool SameDefinition => _then.Framework.Hash == _now.Framework.Hash;
}
