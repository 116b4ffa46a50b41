using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Reports;

/// <summary>The words and symbols of a comparison with England: ● similar, ✱ worse, ▲ better.</summary>
internal static class StatedText
{
    public const string Legend = "Against England: ● similar, ✱ worse, ▲ better. Worse and better follow the way that is better, not higher and lower.";

    /// <summary>"▲ better"; blank where nothing is compared.</summary>
    public static string Symbol(PublishedComparison? comparison) => comparison switch
    {
        PublishedComparison.Better => "▲ better",
        PublishedComparison.Similar => "● similar",
        PublishedComparison.Worse => "✱ worse",
        _ => "",
    };

    /// <summary>The same for a comparison of our own.</summary>
    public static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Better => "▲ better",
        Comparison.Similar => "● similar",
        Comparison.Worse => "✱ worse",
        _ => "",
    };

    /// <summary>"16.3%; ✱ worse than England; above the national prevalence".</summary>
    public static string Of(Measure measure, StatedFigure stated) => string.Join("; ", new[]
    {
        stated.Value is { } value ? measure.Unit?.Format(value) ?? Unit.Number(value) : null,
        stated.England is { } england ? $"{Symbol(england)}{(england == PublishedComparison.Similar ? " to" : " than")} England" : null,
        stated.Remark,
    }.OfType<string>());
}
