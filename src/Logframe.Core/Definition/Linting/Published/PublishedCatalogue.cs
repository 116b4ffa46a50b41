using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Observations;

namespace Logframe.Core.Definition.Linting.Published;

/// <summary>What is known of the published series that a framework cites, to hold the definition against.</summary>
/// <param name="Indicators">By id; null for one that the source does not know. An id that is not here was not asked for.</param>
/// <param name="Book">The figures held.</param>
/// <param name="AsOf">The day on which the reader stands.</param>
public sealed record PublishedCatalogue(IReadOnlyDictionary<int, PublishedIndicator?> Indicators, SeriesBook Book, DateOnly AsOf)
{
    private readonly ILookup<string, SeriesKey> _series = Book.Keys.Where(key => key.Publisher == SeriesSelection.Fingertips).ToLookup(key => key.Indicator);

    /// <summary>Every series held of an indicator, whatever the area.</summary>
    public IEnumerable<SeriesKey> SeriesOf(int id) => _series[id.ToString(CultureInfo.InvariantCulture)];

    /// <summary>What in a framework does not fit what is published.</summary>
    public IEnumerable<Finding> Check(LogicalFramework framework)
    {
        var subjects =
            from indicator in framework.Indicators
            from subject in indicator.Measures.Select((measure, index) => new LintSubject(framework, indicator, measure, index + 1))
            where subject.Measure.Verification.FingertipsId is not null
            select subject;
        return subjects
            .SelectMany(subject => MetadataRules.Check(subject, this).Concat(SeriesRules.Check(subject, this)).Concat(BaselineIntervalRules.Check(subject, this)))
            .Concat(framework.Indicators.SelectMany(indicator => MetadataRules.CheckCitations(indicator, this)));
    }
}
