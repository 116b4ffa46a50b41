using System.Globalization;
using System.Text;
using Logframe.Tests.Support;

namespace Logframe.Tests.Fuzzing;

/// <summary>Damaged inputs end in an ending that has a name: no exception, no endless reading, no memory without bound.</summary>
public sealed class FuzzTests : IDisposable
{
    private const int Seed = 20261122;
    private const int FailuresShown = 3;
    private const long MostAllocated = 200_000_000;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, int> Readers => new() { { "csv", 1500 }, { "json", 800 }, { "yaml", 400 } };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_damaged_input_ends_under_a_name(string reader, int inputs)
    {
        var run = new FuzzRun(FuzzTarget.All(Repository.Root, _folder.Path).Single(target => target.Name == reader), Seed);
        for (var i = 0; i < inputs; i++)
        {
            run.Next();
        }

        run.Failures.Take(FailuresShown).Select(Describe).ShouldBeEmpty();
        run.Endings.Count.ShouldBeGreaterThan(1);
        run.MostAllocated.ShouldBeLessThan(MostAllocated);
    }

    [Fact]
    public void The_same_seed_damages_in_the_same_way()
    {
        var mutator = new Mutator(["token"]);
        var sound = "a sound input"u8.ToArray();

        mutator.Damage(sound, sound, new Random(1)).ShouldBe(mutator.Damage(sound, sound, new Random(1)));
        Enumerable.Range(0, 100).Count(i => mutator.Damage(sound, sound, new Random(i)).SequenceEqual(sound)).ShouldBeLessThan(10);
    }

    private static string Describe(FuzzFailure failure) => string.Create(
        CultureInfo.InvariantCulture,
        $"input {failure.Number}: {failure.What}\n{Encoding.UTF8.GetString(failure.Input.AsSpan(0, Math.Min(failure.Input.Length, 500)))}");
}
