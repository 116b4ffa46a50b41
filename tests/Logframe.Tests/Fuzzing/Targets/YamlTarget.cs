using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Tests.Fuzzing.Targets;

/// <summary>Files of a definition, read as <c>check</c> reads them: each input stands in for one file of a sound framework.</summary>
internal static class YamlTarget
{
    /// <summary>Bytes by which a damaged file is still known for what it was.</summary>
    private const int Beginning = 64;

    private static readonly string[] Tokens =
    [
        ": ", "- ", "\n  ", "\n    - ", "{", "}", "[", "]", "&a ", "*a", "!!str ", "|", ">", "---\n", "...\n", "%YAML 1.2\n", "# ", "? ", "\"", "'", "\\u0000", "~", "null", "1.10", "1e999", "NaN", ".inf",
        "code: ", "indicators:\n", "measures:\n", "target: {at-most: 5}", "baseline: {value: 1, period: 2021/22}", "by: ", "2028", "floor: none", "unit: \"%\"", "better: lower", "areas: [kent]",
        "a: {a: ", "[[[[", "- - - - ", "\t", "\uFEFF", "\u0085", "\u2028",
    ];

    public static FuzzTarget Create(string root, string folder)
    {
        string[] frameworks =
        [
            .. Directory.EnumerateDirectories(Path.Combine(root, "tests", "Logframe.Tests", "Samples", "frameworks"))
                .Where(folder => File.Exists(Path.Combine(folder, "framework.yaml")))
                .Order(StringComparer.Ordinal),
            Path.Combine(root, "logframe", "west-kent"),
        ];
        var files = frameworks.SelectMany(framework => Directory.EnumerateFiles(framework, "*.yaml").Order(StringComparer.Ordinal)).ToList();
        var copies = frameworks.Select(framework => Copy(framework, Path.Combine(folder, Path.GetFileName(framework)))).ToList();
        return new FuzzTarget("yaml", [.. files.Select(File.ReadAllBytes)], Tokens, input => Read(copies, input));
    }

    /// <remarks>The input says by its own bytes for which file it stands in, so that the same input always takes the same way: one that begins like it, where there is one.</remarks>
    private static string Read(List<string> frameworks, byte[] input)
    {
        var files = frameworks.SelectMany(framework => Directory.EnumerateFiles(framework, "*.yaml").Order(StringComparer.Ordinal)).ToList();
        var alike = files.Where(one => File.ReadAllBytes(one).AsSpan().StartsWith(input.AsSpan(0, Math.Min(input.Length, Beginning)))).ToList();
        var among = alike.Count > 0 ? alike : files;
        var file = among[input.Sum(one => one) % among.Count];
        var sound = File.ReadAllBytes(file);
        try
        {
            File.WriteAllBytes(file, input);
            var reading = FrameworkReader.Read(Path.GetDirectoryName(file)!);
            return (reading.Framework, Errors(reading)) switch
            {
                (not null, 0) => "read",
                (null, > 0) => "refused, with its faults",
                _ => throw new InvalidOperationException("A framework must be read or have an error, and not both."),
            };
        }
        finally
        {
            File.WriteAllBytes(file, sound);
        }
    }

    private static int Errors(FrameworkReading reading) => reading.Faults.Count(fault =>
        fault.Severity == FaultSeverity.Error && (fault.Message.Length > 0 ? true : throw new InvalidOperationException("A fault without a word.")));

    private static string Copy(string framework, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(framework, "*.yaml"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        return to;
    }
}
