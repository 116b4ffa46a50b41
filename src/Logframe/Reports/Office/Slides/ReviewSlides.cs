using System.Xml.Linq;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.Reports.Exports;
using Logframe.Reports.Review;

namespace Logframe.Reports.Office.Slides;

/// <summary>Tells a review in slides: how we are doing, then each level and each promise that needs the board.</summary>
internal sealed class ReviewSlides(AnnualReview review)
{
    private const int ExceptionsListed = 5;

    /// <summary>A number with its unit that is longer than this does not fit in bold letters.</summary>
    private const int LongNumber = 9;

    private const int BoldPoints = 40;
    private const int SmallPoints = 18;

    private static readonly SlideBox _band = new(0, 710, SlideBox.SlideWidth, 40);
    private static readonly SlideBox _sentence = new(50, 140, 1233, 100);
    private static readonly SlideBox _chart = new(40, 245, 900, 455);
    private static readonly SlideBox _numbers = new(960, 245, 340, 455);
    private static readonly SlideBox _list = new(50, 440, 1233, 200);
    private static readonly SlideBox _foot = new(50, 645, 1233, 60);
    private static readonly SlideBox _table = new(50, 150, 1233, 500);

    private readonly FrameworkAssessment _whole = review.Whole;

    /// <summary>In the order of the framework, each level followed by its exceptions.</summary>
    public IReadOnlyList<Slide> All() =>
    [
        Cover(),
        Overview(),
        .. _whole.Outcomes.SelectMany(level => review.Exceptions.Where(level.Indicators.Contains).Select(OfException).Prepend(OfLevel(level))),
        Sources(),
    ];

    private Slide Cover()
    {
        var heading = $"{_whole.Framework.Title}: the year {review.Year}";
        return Marked(new Slide(
            heading,
            [
                Text("Lead", new SlideBox(50, 160, 1233, 190), new SlideText(ReviewWords.Lead(review), 28)),
                .. Tiles(370, verdict => review.Count(verdict), verdict => review.Earlier?.Count(verdict)),
                Text("Day", new SlideBox(50, 600, 1233, 90), new SlideText($"As known on {Reports.Overview.Day(_whole.AsOf)}; {ReviewWords.HeldAgainst(review)}.", 20, Colour: ChartStyle.Grey)),
            ],
            $"{heading}. {ReviewWords.Lead(review)}"));
    }

    private Slide Overview()
    {
        var verdicts = Enum.GetValues<Verdict>();
        IEnumerable<SlideText> headings = [new("Level", 20, IsBold: true), .. verdicts.Select(verdict => new SlideText($"{verdict.Symbol()} {verdict.Word()}", 16, IsBold: true, ChipColours.Of(verdict).Text) { IsCentred = true })];
        var rows = _whole.Outcomes.Select(level => (IReadOnlyList<SlideText>)
        [
            new SlideText(LevelTitle(level.Outcome), 20),
            .. verdicts.Select(verdict => new SlideText(level.Count(verdict) is > 0 and var count ? $"{count}" : "–", 22, IsBold: level.Count(verdict) > 0, ChipColours.Of(verdict).Text) { IsCentred = true }),
        ]);
        int[] widths = [603, .. verdicts.Select(_ => 126)];
        return Marked(new Slide(
            $"{_whole.Indicators.Count(indicator => indicator.Verdict != Verdict.CannotBeJudged)} of {_whole.Indicators.Count()} promises can be judged",
            [SlideShape.TableFrame(Slide.FirstShape, "How many promises of each level stand where", _table, widths, [[.. headings], .. rows])],
            string.Join(" ", _whole.Outcomes.Select(level => $"{LevelTitle(level.Outcome)}: {level.Sentence}"))));
    }

    private Slide OfLevel(OutcomeAssessment level)
    {
        var exceptions = review.Exceptions.Where(level.Indicators.Contains).ToList();
        var earlier = review.Earlier?.Whole.Outcomes.FirstOrDefault(other => other.Outcome.Code == level.Outcome.Code);
        return Marked(new Slide(
            LevelTitle(level.Outcome),
            [
                Text("Where it stands", _sentence with { Height = 130 }, new SlideText(level.Sentence, SlideLayouts.BodyPoints)),
                .. Tiles(275, level.Count, verdict => earlier?.Count(verdict)),
                Text("What needs the board", _list, Listed(exceptions)),
                .. level.Reasons.Count == 0 ? [] : new[] { Text("Not judged", _foot, new SlideText($"Cannot be judged: {Reports.Overview.Reasons(level.Reasons)}.", SmallPoints, Colour: ChartStyle.Grey)) },
            ],
            $"{level.Sentence} Judged: {level.Judged} of {level.Indicators.Count}."));
    }

    private static IEnumerable<SlideText> Listed(List<IndicatorAssessment> exceptions)
    {
        yield return new SlideText(exceptions.Count == 0 ? "Nothing here needs the board today." : "Needs the board", 20, IsBold: true, ChartStyle.Grey);
        foreach (var exception in exceptions.Take(ExceptionsListed))
        {
            yield return new SlideText($"{exception.Indicator.Code}  {exception.Indicator.Title}: {ChangeSentence.Standing(exception)}, {ChangeSentence.Figure(exception)}", 22, Colour: ChipColours.Of(Shown(exception)).Text) { Before = 3 };
        }

        if (exceptions.Count > ExceptionsListed)
        {
            yield return new SlideText($"and {exceptions.Count - ExceptionsListed} more, each with a slide of its own", SmallPoints, Colour: ChartStyle.Grey) { Before = 3 };
        }
    }

    private Slide OfException(IndicatorAssessment exception)
    {
        var figures = ChartFigures.Of(_whole, exception);
        var since = review.Changes is { } changes ? $"{Capital(ReviewWords.Since(review))}: {SinceLast.Say(changes, exception.Indicator.Code)}" : "";
        var sentence = Text("Finding", _sentence, new SlideText(exception.Sentence, 22));
        return Marked(new Slide(
            $"{Shown(exception).Symbol()} {exception.Indicator.Code} {exception.Indicator.Title}",
            figures is null
                ? [sentence, Text("Promise", _chart with { Width = 1233 }, new SlideText(exception.Statement, SlideLayouts.BodyPoints), new SlideText(since, SlideLayouts.BodyPoints, Colour: ChartStyle.Grey) { Before = 18 })]
                : [sentence, SlideShape.ChartFrame(Slide.FirstShape + 1, figures, _chart, Slide.ChartPart), Numbers(exception, figures, since)],
            string.Join(" ", new[] { exception.Statement, figures?.Description ?? exception.Sentence, since }.Where(part => part.Length > 0)))
        {
            Chart = figures,
        });
    }

    private static XElement Numbers(IndicatorAssessment exception, ChartFigures figures, string since)
    {
        var colours = ChipColours.Of(Shown(exception));
        return SlideShape.Box(Slide.FirstShape + 2, "The numbers that decide", _numbers, colours.Fill, colours.Border, isMiddle: true,
        [
            new SlideText(ChangeSentence.Standing(exception), 20, IsBold: true, colours.Text),
            .. figures.Deciding.SelectMany((number, i) => new[]
            {
                new SlideText(number.Number, i == 0 && number.Number.Length <= LongNumber ? BoldPoints : 24, IsBold: true, i == 0 ? colours.Text : null) { Before = 8 },
                new SlideText(number.What, SmallPoints, Colour: ChartStyle.Grey),
            }),
            .. since.Length > 0 ? [new SlideText(since, 16) { Before = 10 }] : Array.Empty<SlideText>(),
        ]);
    }

    private Slide Sources()
    {
        var sources = FigureSource.All(ExportData.Of(_whole));
        var publishers = sources.Select(source => source.Licence).Distinct()
            .Select(licence => new SlideText($"{licence.Title}: {string.Join("; ", sources.Where(source => source.Licence == licence).Select(source => source.Title).Distinct())}", SmallPoints) { Before = 10 });
        return Marked(new Slide(
            "Where the figures come from",
            [Text("Sources", _sentence with { Height = 540 }, [new SlideText($"As known on {Reports.Overview.Day(_whole.AsOf)}; methods {Assessor.MethodVersion}; definition {_whole.Framework.Hash[..12]}.", 20), .. publishers])],
            string.Join(" ", sources.Select(source => source.Attribution).Distinct())));
    }

    /// <summary>A tile for each verdict: its symbol, how many, and how many there were.</summary>
    private static IEnumerable<XElement> Tiles(int top, Func<Verdict, int> now, Func<Verdict, int?> then) => Enum.GetValues<Verdict>().Select((verdict, i) =>
    {
        var colours = ChipColours.Of(verdict);
        var before = then(verdict) is { } count ? $", was {count}" : "";
        return SlideShape.Box(
            Slide.FirstShape + 20 + i,
            verdict.Word(),
            new SlideBox(50 + (i * 248), top, 240, 150),
            colours.Fill,
            colours.Border,
            isMiddle: true,
            new SlideText($"{verdict.Symbol()} {now(verdict)}", BoldPoints, IsBold: true, colours.Text) { IsCentred = true },
            new SlideText($"{verdict.Word()}{before}", SmallPoints, Colour: colours.Text) { IsCentred = true });
    });

    /// <summary>On made-up figures each slide says so, on the slide and in its notes.</summary>
    private Slide Marked(Slide slide) => _whole.Nature != DataNature.Simulated ? slide : slide with
    {
        Shapes = [.. slide.Shapes, SlideShape.Box(Slide.FirstShape + 40, "SIMULATED", _band, ChartStyle.Red, null, isMiddle: true, new SlideText("SIMULATED figures, not results", 20, IsBold: true, Charts.Drawing.Colour.White) { IsCentred = true })],
        Notes = "SIMULATED figures, not results. " + slide.Notes,
    };

    private static XElement Text(string name, SlideBox box, params IEnumerable<SlideText> texts) => SlideShape.Box(IdOf(name), name, box, null, null, isMiddle: false, texts);

    /// <summary>Different for the few names that meet on one slide.</summary>
    private static int IdOf(string name) => Slide.FirstShape + 50 + name.Length;

    /// <summary>What it was when it was last judged, where ageing figures have taken that away.</summary>
    private static Verdict Shown(IndicatorAssessment indicator) => indicator.Verdict == Verdict.CannotBeJudged ? indicator.UnderlyingVerdict : indicator.Verdict;

    private static string LevelTitle(Outcome level) => level.Level == OutcomeLevel.Outcome ? $"{level.Code} {level.Name}" : level.Name;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
