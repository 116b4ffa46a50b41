using System.Globalization;
using Logframe.Core.Definition;

namespace Logframe;

/// <summary>Which promises of a framework read or cite a published indicator, or are returned under its name.</summary>
internal static class Feeds
{
    /// <param name="framework">The promises.</param>
    /// <param name="published">The publisher's identifier, or the name under which partners return figures.</param>
    public static IReadOnlyList<Indicator> Of(LogicalFramework framework, string published) =>
    [
        .. framework.Indicators.Where(indicator =>
            indicator.Measures.Any(measure => Id(measure.Verification.FingertipsId) == published || measure.ReturnedAs == published)
            || indicator.AlsoCites.Any(citation => Id(citation.FingertipsId) == published)
            || indicator.Code == published),
    ];

    private static string? Id(int? id) => id?.ToString(CultureInfo.InvariantCulture);
}
