using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

/// <summary>The hash of what stands, apart from any store.</summary>
public sealed class StateDigestTests
{
    [Fact]
    public void Tells_apart_everything_that_can_differ()
    {
        var (full, key) = (Figures.Full, Figures.Medway);
        List<Observation> rows =
        [
            full,
            .. Figures.Revisions.Values,
            full with { SortKey = 20210000 },
            full with { Count = null, Denominator = 5 },
            full with { Count = 5, Denominator = null },
            full with { Note = "Worse", ComparedToEngland = null },
            full with { State = ValueState.Missing, Value = null },
            full with { Series = key with { Publisher = "x" } },
            full with { Series = key with { Indicator = "x" } },
            full with { Series = key with { AreaCode = "x" } },
            full with { Series = key with { Sex = "x" } },
            full with { Series = key with { Age = "x" } },
            full with { Series = key with { CategoryType = "x" } },
            full with { Series = key with { Category = "x" } },
            full with { Series = key with { PeriodMonths = 36 } },
        ];

        rows.Select(row => StateDigest.Of([row])).ShouldBeUnique();
        StateDigest.Of([full, full]).ShouldNotBe(StateDigest.Of([full]));
    }

    [Fact]
    public void Does_not_tell_the_two_signs_of_zero_apart() =>
        StateDigest.Of([Figures.Full with { Value = -0.0 }]).ShouldBe(StateDigest.Of([Figures.Full with { Value = 0.0 }]));

    /// <summary>Hashes stand in reports that were handed out: another way to reckon them needs a reason.</summary>
    [Fact]
    public void Is_what_it_always_was() =>
        StateDigest.Of([Figures.Full]).ShouldBe("67fcfc4bbd81eba90b0a1b758fd89e07707378ac913ef44d1c0db91fe217a0f3");
}
