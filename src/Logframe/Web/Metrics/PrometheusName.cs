using System.Diagnostics.Metrics;
using System.Globalization;

namespace Logframe.Web.Metrics;

/// <summary>Names, labels and numbers as the Prometheus text format writes them.</summary>
internal static class PrometheusName
{
    /// <summary>The name of an instrument with its unit behind it, words joined by underscores.</summary>
    public static string Of(Instrument instrument) => instrument.Name.Replace('.', '_') + instrument.Unit switch
    {
        "s" => "_seconds",
        "By" => "_bytes",
        _ => "",
    };

    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new string[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            labels[i] = $"{tags[i].Key}=\"{Escape(Convert.ToString(tags[i].Value, CultureInfo.InvariantCulture) ?? "").Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        }

        return string.Join(',', labels);
    }

    public static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    /// <summary>A text as it stands in a help line; in a label the quotation marks are escaped too.</summary>
    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
