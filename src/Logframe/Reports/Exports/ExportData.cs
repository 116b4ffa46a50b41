using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports;

/// <summary>Everything that an export is made from: the same verdicts and figures make the CSV, the workbook, the JSON and the package.</summary>
/// <param name="Whole">The framework as it is promised.</param>
/// <param name="Views">The areas that it is looked at for instead; empty for the framework as it is promised.</param>
/// <param name="Choice">What of it is wanted.</param>
internal sealed record ExportData(FrameworkAssessment Whole, IReadOnlyList<AreaViewAssessment> Views, ExportChoice Choice)
{
    /// <summary>Every version of every figure that the framework reads; empty where they are not exported.</summary>
    public IReadOnlyList<FigureVersion> Versions { get; init; } = [];

    /// <summary>How the figures of each run came.</summary>
    public IReadOnlyDictionary<long, string> Routes { get; init; } = new Dictionary<long, string>();

    /// <summary>What a publisher demands beside its licence, by its identifier of the indicator.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; init; } = new Dictionary<string, string>();

    public LogicalFramework Framework => Whole.Framework;

    public DataNature Nature => Whole.Nature;

    /// <summary>The verdicts that are exported, each with the area it is a view of; null for the framework as it is promised.</summary>
    public IEnumerable<(Area? View, FrameworkAssessment Assessment)> Judged =>
        Views.Count == 0 ? [(null, Whole)] : Views.Select(view => ((Area?)view.Area, view.Assessment));

    /// <summary>All that was judged of a framework, without the figures of other areas.</summary>
    public static ExportData Of(FrameworkAssessment whole) => new(whole, [], ExportChoice.Everything);
}
