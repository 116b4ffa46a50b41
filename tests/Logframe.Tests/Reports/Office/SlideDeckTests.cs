using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Logframe.Core.Reviews;
using Logframe.Reports.Office;
using Logframe.Tests.Reports.Exports;
using Logframe.Tests.Support;
using Charting = DocumentFormat.OpenXml.Drawing.Charts;
using Text = DocumentFormat.OpenXml.Drawing.Text;

namespace Logframe.Tests.Reports.Office;

/// <summary>The slides of a review are a file that presentation programs take, with a title on each and charts whose data can be edited.</summary>
public sealed class SlideDeckTests(SimulatedStore store) : IClassFixture<SimulatedStore>
{
    [Fact]
    public void Keeps_to_the_format()
    {
        using var document = PresentationDocument.Open(Deck(store.Review()), false);

        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri}{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Has_a_slide_for_each_level_followed_by_one_for_each_of_its_exceptions()
    {
        var review = store.Review();
        using var document = PresentationDocument.Open(Deck(review), false);

        var titles = Slides(document).Select(Title).ToList();
        titles.ShouldBeUnique();
        titles.Count.ShouldBe(2 + review.Whole.Outcomes.Count + review.Exceptions.Count + 1);
        var at = titles.FindIndex(title => title.StartsWith("3 Supporting happy", StringComparison.Ordinal));
        var expected = review.Exceptions.Where(exception => exception.Indicator.Code.StartsWith("3.", StringComparison.Ordinal)).Select(exception => exception.Indicator.Code).ToList();
        expected.Count.ShouldBeGreaterThan(1);
        titles.Skip(at + 1).Take(expected.Count).Select(title => title.Split(' ')[1]).ShouldBe(expected);
    }

    [Fact]
    public void Every_chart_has_words_for_whoever_cannot_see_it_and_a_workbook_with_the_figures_that_it_draws()
    {
        using var document = PresentationDocument.Open(Deck(store.Review()), false);
        var withCharts = Slides(document).Where(slide => slide.ChartParts.Any()).ToList();
        withCharts.Count.ShouldBeGreaterThan(5);

        foreach (var slide in withCharts)
        {
            var frame = slide.Slide.Descendants<GraphicFrame>().Single().NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!;
            frame.Description!.Value!.Length.ShouldBeGreaterThan(100);
            var chart = slide.ChartParts.Single();
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
            var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "");
            foreach (var series in chart.ChartSpace.Descendants<Charting.LineChartSeries>())
            {
                cells[Named(series.Descendants<Charting.SeriesText>().Single().Descendants<Charting.Formula>().Single().Text)].ShouldBe(series.Descendants<Charting.SeriesText>().Single().Descendants<Charting.NumericValue>().Single().Text);
                var numbers = series.Descendants<Charting.NumberReference>().Single();
                var first = Named(numbers.Formula!.Text.Split(':')[0]);
                foreach (var point in numbers.Descendants<Charting.NumericPoint>())
                {
                    cells[$"{first[0]}{int.Parse(first[1..]) + point.Index!.Value}"].ShouldBe(point.NumericValue!.Text);
                }
            }
        }
    }

    [Fact]
    public void Every_slide_says_that_the_figures_are_simulated_and_has_notes()
    {
        using var document = PresentationDocument.Open(Deck(store.Review()), false);

        Slides(document).ShouldAllBe(slide => slide.Slide.InnerText.Contains("SIMULATED figures, not results"));
        Slides(document).ShouldAllBe(slide => slide.NotesSlidePart!.NotesSlide.InnerText.StartsWith("SIMULATED"));
        Slides(document).Where(slide => slide.ChartParts.Any()).ShouldAllBe(slide => slide.NotesSlidePart!.NotesSlide.InnerText.Contains("Source: simulated figures in the form of"));
    }

    [Fact]
    public void No_letters_are_smaller_than_can_be_read_from_the_back_of_a_room()
    {
        using var document = PresentationDocument.Open(Deck(store.Review()), false);

        Slides(document).SelectMany(slide => slide.Slide.Descendants<DocumentFormat.OpenXml.Drawing.RunProperties>())
            .Select(letters => letters.FontSize?.Value).OfType<int>().Min().ShouldBeGreaterThanOrEqualTo(1600);
    }

    [Fact]
    public void The_same_review_gives_the_same_bytes()
    {
        var review = store.Review();

        Deck(review).ToArray().ShouldBe(Deck(review).ToArray());
    }

    [Fact]
    public async Task LibreOffice_opens_it_and_makes_a_page_of_each_slide()
    {
        var office = InstalledProgram.FindOrSkip("soffice");
        using var work = new TemporaryFolder();
        var review = store.Review();
        await File.WriteAllBytesAsync(work.File("review.pptx"), Deck(review).ToArray(), TestContext.Current.CancellationToken);

        await InstalledProgram.RunAsync(office, work.Path, $"-env:UserInstallation=file://{work.File("profile")}", "--headless", "--convert-to", "pdf", "review.pptx");

        var pdf = await File.ReadAllTextAsync(work.File("review.pdf"), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
        System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBe(3 + review.Whole.Outcomes.Count + review.Exceptions.Count);
    }

    private static MemoryStream Deck(AnnualReview review)
    {
        var stream = new MemoryStream();
        SlideDeck.Write(stream, review);
        stream.Position = 0;
        return stream;
    }

    private static IEnumerable<SlidePart> Slides(PresentationDocument document) =>
        document.PresentationPart!.Presentation.SlideIdList!.Elements<SlideId>().Select(slide => (SlidePart)document.PresentationPart.GetPartById(slide.RelationshipId!.Value!));

    private static string Title(SlidePart slide) => string.Concat(slide.Slide.Descendants<Shape>()
        .Single(shape => shape.NonVisualShapeProperties!.ApplicationNonVisualDrawingProperties!.PlaceholderShape?.Type?.Value == PlaceholderValues.Title)
        .Descendants<Text>().Select(text => text.Text));

    private static string Named(string reference) => reference.Split('!')[1].Replace("$", "", StringComparison.Ordinal);
}
