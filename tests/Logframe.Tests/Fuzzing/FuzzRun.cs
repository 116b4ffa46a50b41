using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Logframe.Tests.Fuzzing;

/// <summary>Feeds a reader with damaged inputs and keeps the books: how each ended, and which ended in a way that has no name.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    /// <summary>Far longer than any input takes on the slowest machine: what takes longer never ends.</summary>
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(2);

    private readonly Mutator _mutator = new(target.Tokens);
    private readonly SortedDictionary<string, int> _endings = new(StringComparer.Ordinal);
    private readonly List<FuzzFailure> _failures = [];

    public int Inputs { get; private set; }

    /// <summary>How often each ending occurred.</summary>
    public IReadOnlyDictionary<string, int> Endings => _endings;

    public IReadOnlyList<FuzzFailure> Failures => _failures;

    /// <summary>The most that reading one input allocated, beyond a share of its size.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>Reads one more damaged input; which one is decided by the seed and the number alone.</summary>
    public void Next()
    {
        var number = Inputs++;
        var chance = new Random(HashCode(number));
        var input = _mutator.Damage(Pick(chance), Pick(chance), chance);
        string ending;
        try
        {
            ending = Read(input);
        }
        catch (Exception failure)
        {
            ending = "FAILED: " + failure.GetBaseException().GetType().Name;
            _failures.Add(new FuzzFailure(number, input, failure.GetBaseException().ToString()));
        }

        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
    }

    private string Read(byte[] input)
    {
        var ending = "";
        long allocated = 0;
        Exception? failure = null;
        var reader = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                ending = target.Read(input);
            }
            catch (Exception caught)
            {
                failure = caught;
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        })
        { IsBackground = true };
        reader.Start();
        if (!reader.Join(Never))
        {
            throw new UnreachableException($"Reading has not ended after {Never}.");
        }

        MostAllocated = Math.Max(MostAllocated, allocated);
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return ending;
    }

    private byte[] Pick(Random chance) => target.Seeds[chance.Next(target.Seeds.Count)];

    /// <remarks>That of the system differs from process to process.</remarks>
    private int HashCode(int number) => unchecked((seed * 486187739) + (number * 16777619) + target.Name.Length);
}

/// <summary>An input that no reader had a name for.</summary>
internal sealed record FuzzFailure(int Number, byte[] Input, string What);
