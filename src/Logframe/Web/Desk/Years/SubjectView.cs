using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reviewing;

namespace Logframe.Web.Desk.Years;

/// <summary>What the page shows on which one file of a review is written.</summary>
/// <param name="Year">The review.</param>
/// <param name="File">The file, such as "3.1.md".</param>
/// <param name="Level">The level that it speaks of; null otherwise.</param>
/// <param name="Indicator">The indicator that it speaks of; null otherwise. Where both are, it speaks of the year as a whole.</param>
/// <param name="Standing">All of the file as it stands; null where there is none.</param>
/// <param name="Written">What stands in the form.</param>
internal sealed record SubjectView(YearView Year, string File, OutcomeAssessment? Level, IndicatorAssessment? Indicator, string? Standing, WrittenNotes Written)
{
    /// <summary>Fields for so many more actions than there are.</summary>
    private const int MoreActions = 2;

    public NotDone? NotDone { get; init; }

    /// <summary>What is wrong with what stands in the form.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    public string Reason { get; init; } = "";

    /// <summary>True where somebody changed the file while this was written: both are shown.</summary>
    public bool IsOvertaken { get; init; }

    /// <summary>The name in the address: that of the file without its ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(File);

    /// <summary>Code of the indicator or the level; null for the year as a whole.</summary>
    public string? Code => Indicator?.Indicator.Code ?? Level?.Outcome.Code;

    /// <summary>Who wrote what stands there.</summary>
    public IEnumerable<string> Writers => Code is null ? Year.Notes!.WrittenBy
        : Year.Notes!.About(Code) is not { } said ? []
        : said.IsWritten || IsFaulty ? said.WrittenBy.Append(said.Author) : said.WrittenBy;

    /// <summary>True where the file cannot be used as it stands: then something was written, whatever of it could be read.</summary>
    private bool IsFaulty => Year.Faulty?.Any(faulty => faulty.File == File) ?? false;

    /// <summary>By which it is known whether the file has been changed since the form was shown.</summary>
    public string Seen => ReviewDesk.HashOf(Standing);

    /// <summary>The actions of the form, with empty ones to fill in.</summary>
    public IReadOnlyList<WrittenAction> Actions => [.. Written.Actions, .. Enumerable.Repeat(WrittenAction.Empty, MoreActions)];

    /// <summary>What became of earlier actions on this subject; each can be recorded.</summary>
    public IReadOnlyList<ActionReport> Earlier => [.. Year.EarlierActions.Where(report => report.Action.Subject.Equals(Code, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The parts that an action can be expected to move.</summary>
    public IReadOnlyList<Measure> Parts => Indicator?.Indicator.Measures ?? Level?.Outcome.Indicators.SelectMany(indicator => indicator.Measures).ToList() ?? [];

    /// <summary>The areas in which any of these parts is judged; elsewhere no figure could show what became of an action.</summary>
    public IReadOnlyList<Area> Areas => [.. Parts.SelectMany(part => AreaView.JudgedIn(Year.On!.Framework, part)).Distinct()];

    /// <summary>A part by its key, its name and the areas that it is promised for, which may be all that tells it from another.</summary>
    public string NameOf(Measure part) => $"{part.Key} {part.Name} ({string.Join(", ", part.PromisedFor.Select(key => Year.On!.Framework.Area(key).Name))})";

    /// <summary>An area that was typed though nothing is judged there.</summary>
    public string NameOfUnjudged(string area) => $"{Year.On!.Framework.Areas.FirstOrDefault(known => known.Key == area)?.Name ?? area} (not judged there)";

    public string PathOf => $"{YearView.PathOf(Year.Year)}/{Stem}";

    /// <summary>The record of an earlier action as it stands in the form; null where none does.</summary>
    public WrittenResult? ResultOf(ActionReport report) => Written.Results.FirstOrDefault(result => (result.Review, result.Number) == (report.Action.Review, report.Action.Number));
}
