using System.Text;

namespace Logframe.Simulator.Figures;

/// <summary>Chance that is the same on every machine and in every run: a draw is decided by the words that name it.</summary>
internal static class StableNoise
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>A draw from the standard normal distribution, within three and a half standard deviations.</summary>
    public static double Normal(params ReadOnlySpan<string> name)
    {
        var seed = Hash(name);
        var distance = Math.Max(Uniform(seed), 0.0022);
        return Math.Sqrt(-2 * Math.Log(distance)) * Math.Cos(2 * Math.PI * Uniform(seed + 1));
    }

    /// <summary>A draw from 0 to below 1, each number as likely as another.</summary>
    public static double Even(params ReadOnlySpan<string> name) => Uniform(Hash(name));

    private static ulong Hash(ReadOnlySpan<string> name)
    {
        var hash = FnvOffset;
        foreach (var word in name)
        {
            foreach (var value in Encoding.UTF8.GetBytes(word + "|"))
            {
                hash = (hash ^ value) * FnvPrime;
            }
        }

        return hash;
    }

    /// <summary>From 0 to below 1, by the finishing step of the SplitMix64 generator.</summary>
    private static double Uniform(ulong seed)
    {
        var bits = seed * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        bits ^= bits >> 31;
        return (bits >> 11) / (double)(1UL << 53);
    }
}
