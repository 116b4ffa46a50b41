using Logframe.Tests.Support;
using Logframe.Web.People;
using Logframe.Web.People.Accounts;

namespace Logframe.Tests.Web.People.Accounts;

/// <summary>How long somebody waits who tries passwords.</summary>
public sealed class LockOutTests
{
    private readonly FakeClock _clock = new();
    private readonly LockOut _lockOut;

    public LockOutTests() => _lockOut = new LockOut(_clock);

    [Fact]
    public void Five_attempts_are_looked_at_and_then_none_for_a_minute()
    {
        for (var attempt = 0; attempt < LockOut.FreeTries; attempt++)
        {
            _lockOut.TryBegin("ann").ShouldBeTrue();
        }

        _lockOut.TryBegin("ann").ShouldBeFalse();
        _lockOut.TryBegin("ANN").ShouldBeFalse();
        _lockOut.TryBegin("bob").ShouldBeTrue();
        _clock.Advance(LockOut.FirstWait - TimeSpan.FromTicks(1));
        _lockOut.TryBegin("ann").ShouldBeFalse();
        _clock.Advance(TimeSpan.FromTicks(1));
        _lockOut.TryBegin("ann").ShouldBeTrue();
    }

    [Theory]
    [InlineData(6, 2)]
    [InlineData(7, 4)]
    [InlineData(10, 32)]
    [InlineData(11, 60)]
    [InlineData(5000, 60)]
    public void Each_further_one_costs_twice_as_long_up_to_an_hour(int failures, int minutes)
    {
        Fail(failures);

        _clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        _lockOut.TryBegin("ann").ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        _lockOut.TryBegin("ann").ShouldBeTrue();
    }

    [Fact]
    public void The_right_password_and_a_quiet_day_let_everything_be_forgotten()
    {
        Fail(LockOut.FreeTries);
        _lockOut.Succeeded("ANN");
        Fail(LockOut.FreeTries - 1);
        _lockOut.TryBegin("ann").ShouldBeTrue();
        _lockOut.TryBegin("ann").ShouldBeFalse();

        _clock.Advance(TimeSpan.FromDays(1));
        _lockOut.TryBegin("ann").ShouldBeTrue();

        _lockOut.TryBegin("ann").ShouldBeTrue();
    }

    [Fact]
    public void Made_up_names_do_not_free_a_name_that_was_tried_just_now()
    {
        for (var name = 0; name < 20_000; name++)
        {
            _lockOut.TryBegin($"made up {name}");
        }

        _clock.Advance(TimeSpan.FromTicks(1));
        Fail(LockOut.FreeTries);

        _lockOut.TryBegin("ann").ShouldBeFalse();
    }

    [Fact]
    public void What_is_too_long_for_a_name_is_counted_together_and_not_kept()
    {
        for (var attempt = 0; attempt < LockOut.FreeTries; attempt++)
        {
            _lockOut.TryBegin(new string('x', Person.LongestName + 1 + attempt)).ShouldBeTrue();
        }

        _lockOut.TryBegin(new string('y', 60_000)).ShouldBeFalse();
        _lockOut.TryBegin(new string('y', Person.LongestName)).ShouldBeTrue();
    }

    /// <summary>Tries as soon as each attempt is looked at.</summary>
    private void Fail(int times)
    {
        for (var time = 0; time < times; time++)
        {
            while (!_lockOut.TryBegin("ann"))
            {
                _clock.Advance(TimeSpan.FromSeconds(30));
            }
        }
    }
}
