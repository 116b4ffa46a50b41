using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Reports.Exports;

namespace Logframe;

/// <summary>What somebody wants to take away of a framework, in the words that the command line and the site take alike.</summary>
/// <param name="Codes">Codes of indicators.</param>
/// <param name="Levels">Codes of levels, for all of their indicators; with no code and no level everything is wanted.</param>
/// <param name="Areas">Keys or codes of areas; none for the framework as it is promised.</param>
/// <param name="From">A day, a year or two years from which periods are wanted; null for all.</param>
/// <param name="To">The same for the last.</param>
internal sealed record ExportWish(IReadOnlyList<string> Codes, IReadOnlyList<string> Levels, IReadOnlyList<string> Areas, string? From, string? To)
{
    /// <summary>What stands before the name of an option where it was written, such as "--".</summary>
    public string Prefix { get; init; } = "";

    /// <exception cref="CommandFailure">Something that is named does not exist, or cannot be read.</exception>
    public ExportChoice In(LogicalFramework framework)
    {
        var codes = Codes.Select(code => framework.IndicatorNamed(code).Code).ToList();
        var levels = Levels.Select(framework.LevelNamed).ToList();
        IReadOnlyList<Area> areas = [.. Areas.Select(framework.AreaNamed).Distinct()];
        var span = new PeriodSpan(Bound("from", From)?.Start, Bound("to", To)?.End);
        if (span.First > span.Last)
        {
            throw CommandFailure.WrongInput($"{Prefix}from ({span.First:yyyy-MM-dd}) lies after {Prefix}to ({span.Last:yyyy-MM-dd}).");
        }

        return codes.Count + levels.Count == 0
            ? new ExportChoice(null, areas, span)
            : new ExportChoice([.. framework.Indicators.Select(one => one.Code).Where(code => codes.Contains(code) || levels.Exists(level => level.Indicators.Any(one => one.Code == code)))], areas, span);
    }

    private Period? Bound(string option, string? text) =>
        text is null ? null
        : PeriodSpan.TryReadBound(text, out var bound) ? bound
        : throw CommandFailure.WrongInput($"{Prefix}{option} must be a day such as 2023-03-31, a year such as 2023, or two such as 2022/23, not \"{text}\".");
}
