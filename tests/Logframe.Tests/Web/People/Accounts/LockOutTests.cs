using Logframe.Tests.Support;
using Logframe.Web.People.Accounts;

namespace Logframe.Tests.Web.People.Accounts;

/// <summary>How long somebody waits who tries passwords.</summary>
public sealed class LockOutTests
{
    [Fact]
    public void Four_wrong_passwords_cost_nothing_and_the_fifth_a_minute()
    {
        var clock = new FakeClock();
        var lockOut = new LockOut(clock);
        Fail(lockOut, LockOut.FreeTries - 1);
        lockOut.IsLocked("ann").ShouldBeFalse();

        lockOut.Failed("ann");

        lockOut.IsLocked("ann").ShouldBeTrue();
        lockOut.IsLocked("ANN").ShouldBeTrue();
        lockOut.IsLocked("bob").ShouldBeFalse();
        clock.Advance(LockOut.FirstWait - TimeSpan.FromTicks(1));
        lockOut.IsLocked("ann").ShouldBeTrue();
        clock.Advance(TimeSpan.FromTicks(1));
        lockOut.IsLocked("ann").ShouldBeFalse();
    }

    [Theory]
    [InlineData(6, 2)]
    [InlineData(7, 4)]
    [InlineData(10, 32)]
    [InlineData(11, 60)]
    [InlineData(5000, 60)]
    public void Each_further_one_costs_twice_as_long_up_to_an_hour(int failures, int minutes)
    {
        var clock = new FakeClock();
        var lockOut = new LockOut(clock);
        Fail(lockOut, failures);

        clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        lockOut.IsLocked("ann").ShouldBeTrue();
        clock.Advance(TimeSpan.FromSeconds(1));
        lockOut.IsLocked("ann").ShouldBeFalse();
    }

    [Fact]
    public void The_right_password_and_a_quiet_day_let_everything_be_forgotten()
    {
        var clock = new FakeClock();
        var lockOut = new LockOut(clock);
        Fail(lockOut, LockOut.FreeTries - 1);
        lockOut.Succeeded("ann");
        Fail(lockOut, LockOut.FreeTries - 1);
        lockOut.IsLocked("ann").ShouldBeFalse();

        clock.Advance(TimeSpan.FromDays(1));
        lockOut.Failed("ann");

        lockOut.IsLocked("ann").ShouldBeFalse();
    }

    [Fact]
    public void Made_up_names_do_not_free_a_name_that_was_tried_just_now()
    {
        var clock = new FakeClock();
        var lockOut = new LockOut(clock);
        for (var name = 0; name < 20_000; name++)
        {
            lockOut.Failed($"made up {name}");
        }

        clock.Advance(TimeSpan.FromTicks(1));
        Fail(lockOut, LockOut.FreeTries);

        lockOut.IsLocked("ann").ShouldBeTrue();
    }

    private static void Fail(LockOut lockOut, int times)
    {
        for (var time = 0; time < times; time++)
        {
            lockOut.Failed("ann");
        }
    }
}
