using System.Globalization;
using System.Text.RegularExpressions;

namespace Logframe.Tests.Support;

/// <summary>Reads the Prometheus text format by its rules and refuses whatever breaks one.</summary>
internal sealed partial class Exposition
{
    private readonly Dictionary<string, double> _samples = [];

    private Exposition()
    {
    }

    /// <summary>By name and labels as written.</summary>
    public IReadOnlyDictionary<string, double> Samples => _samples;

    /// <summary>Type by name of the family.</summary>
    public Dictionary<string, string> Families { get; } = [];

    public double this[string sample] => _samples.TryGetValue(sample, out var value)
        ? value
        : throw new KeyNotFoundException($"There is no {sample} among:\n{string.Join('\n', _samples.Keys)}");

    public IEnumerable<string> SamplesOf(string name) => _samples.Keys.Where(sample => sample == name || sample.StartsWith(name + "{", StringComparison.Ordinal));

    public static Exposition Parse(string text)
    {
        var read = new Exposition();
        text.ShouldEndWith("\n");
        text.ShouldNotContain("\r");
        var (helped, family) = ((string?)null, (string?)null);
        foreach (var line in text[..^1].Split('\n'))
        {
            if (HelpLine().Match(line) is { Success: true } help)
            {
                Escapes().Replace(help.Groups["text"].Value, "").ShouldNotContain("\\");
                helped = help.Groups["name"].Value;
                family = null;
            }
            else if (TypeLine().Match(line) is { Success: true } type)
            {
                family = type.Groups["name"].Value;
                family.ShouldBe(helped, "a type stands behind its help");
                read.Families.TryAdd(family, type.Groups["type"].Value).ShouldBeTrue($"{family} is there once");
                family.EndsWith("_total", StringComparison.Ordinal).ShouldBe(type.Groups["type"].Value == "counter", line);
            }
            else
            {
                read.AddSample(line, family.ShouldNotBeNull("a sample stands below its type: " + line));
            }
        }

        read.Families.Where(one => one.Value == "histogram").ToList().ForEach(one => read.DemandHistogram(one.Key));
        return read;
    }

    private void AddSample(string line, string family)
    {
        var sample = SampleLine().Match(line);
        sample.Success.ShouldBeTrue("no sample: " + line);
        var name = sample.Groups["name"].Value;
        var names = Families[family] == "histogram" ? [family + "_bucket", family + "_sum", family + "_count"] : new[] { family };
        names.ShouldContain(name);
        var labels = sample.Groups["label"].Captures.Select(label => label.Value).ToList();
        labels.ShouldBeUnique();
        labels.ShouldAllBe(label => !label.StartsWith("__", StringComparison.Ordinal));
        var key = line[..line.LastIndexOf(' ')];
        _samples.TryAdd(key, Number(sample.Groups["value"].Value)).ShouldBeTrue($"{key} is there once");
    }

    /// <summary>Buckets in order of their bound, none smaller than the one before, the last one all.</summary>
    private void DemandHistogram(string family)
    {
        var buckets = _samples.Where(sample => sample.Key.StartsWith(family + "_bucket", StringComparison.Ordinal)).ToList();
        var bounds = buckets.Select(bucket => Number(Regex.Match(bucket.Key, "le=\"([^\"]*)\"").Groups[1].Value)).ToList();
        bounds.ShouldBe(bounds.Order());
        bounds[^1].ShouldBe(double.PositiveInfinity);
        buckets.Select(bucket => bucket.Value).ShouldBe(buckets.Select(bucket => bucket.Value).Order());
        buckets[^1].Value.ShouldBe(this[family + "_count"]);
        _samples.ShouldContainKey(family + "_sum");
    }

    private static double Number(string text) => text switch
    {
        "+Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"^# HELP (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) (?<text>.+)$")]
    private static partial Regex HelpLine();

    [GeneratedRegex(@"^# TYPE (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) (?<type>counter|gauge|histogram)$")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?<label>[a-zA-Z_][a-zA-Z0-9_]*)=""(?:[^""\\]|\\[\\n""])*""(,(?<label>[a-zA-Z_][a-zA-Z0-9_]*)=""(?:[^""\\]|\\[\\n""])*"")*\})? (?<value>NaN|[+-]Inf|[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)$")]
    private static partial Regex SampleLine();

    [GeneratedRegex(@"\\[\\n]")]
    private static partial Regex Escapes();
}
