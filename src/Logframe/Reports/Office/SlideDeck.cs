using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.OfficeFiles;
using Logframe.Reports.Office.Sheets;
using Logframe.Reports.Office.Slides;

namespace Logframe.Reports.Office;

/// <summary>Writes a review as a PowerPoint file whose charts can be edited. The same review is always the same bytes.</summary>
internal static class SlideDeck
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string MasterPart = "rIdMaster";
    private const string NotesMasterPart = "rIdNotes";
    private const int ChartLetters = 16;

    /// <summary>Identifiers of slides begin here by the format.</summary>
    private const int FirstSlide = 256;

    private static readonly XNamespace Presentation = SlideShape.Presentation;

    public static void Write(Stream output, AnnualReview review)
    {
        var title = $"{(review.Whole.Nature == DataNature.Simulated ? "SIMULATED: " : "")}{review.Whole.Framework.Title}, review of {review.Year}";
        var properties = new DocumentProperties(title, $"The review of {review.Year} in slides", review.Whole.AsOf);
        var slides = new ReviewSlides(review).All();
        using var package = new MemoryStream();
        using (var document = PresentationDocument.Create(package, PresentationDocumentType.Presentation))
        {
            var presentation = document.AddPresentationPart();
            document.ChangeIdOfPart(presentation, "rId1");
            properties.Write(document.AddNewPart<CoreFilePropertiesPart>("rId2"));
            var layout = AddMaster(presentation);
            var notes = presentation.AddNewPart<NotesMasterPart>(NotesMasterPart);
            PartXml.Write(notes, SlideLayouts.NotesMaster());
            PartXml.Write(notes.AddNewPart<ThemePart>("rId1"), SlideTheme.Create());
            foreach (var (index, slide) in slides.Index())
            {
                Add(presentation.AddNewPart<SlidePart>(IdOf(index)), slide, layout, notes, properties);
            }

            PartXml.Write(presentation, Root(slides.Count));
        }

        FixedDates.Copy(package, output);
    }

    private static SlideLayoutPart AddMaster(PresentationPart presentation)
    {
        var master = presentation.AddNewPart<SlideMasterPart>(MasterPart);
        var layout = master.AddNewPart<SlideLayoutPart>("rId1");
        PartXml.Write(layout, SlideLayouts.Layout());
        layout.AddPart(master, "rId1");
        PartXml.Write(master.AddNewPart<ThemePart>("rId2"), SlideTheme.Create());
        PartXml.Write(master, SlideLayouts.Master());
        return layout;
    }

    private static void Add(SlidePart part, Slide slide, SlideLayoutPart layout, NotesMasterPart notesMaster, DocumentProperties properties)
    {
        part.AddPart(layout, "rId1");
        var notes = part.AddNewPart<NotesSlidePart>("rId2");
        PartXml.Write(notes, SlideLayouts.Notes(slide.Notes));
        notes.AddPart(notesMaster, "rId1");
        notes.AddPart(part, "rId2");
        if (slide.Chart is { } figures)
        {
            Draw(part.AddNewPart<ChartPart>(Slide.ChartPart), figures, properties);
        }

        PartXml.Write(part, SlideLayouts.Of(slide));
    }

    /// <summary>The chart, with the workbook that opens when somebody edits its data.</summary>
    private static void Draw(ChartPart part, ChartFigures figures, DocumentProperties properties)
    {
        var sheet = DataOf(figures);
        var cells = new ChartCells(sheet.Name, sheet.HeaderRow, sheet.HeaderRow + 1, 0, figures.Series.Index().ToDictionary(series => series.Item.Role, series => series.Index + 1));
        using var workbook = new MemoryStream();
        Workbook.Write(workbook, properties with { Title = figures.Title }, [sheet]);
        workbook.Position = 0;
        part.AddNewPart<EmbeddedPackagePart>(WorkbookType, "rId1").FeedData(workbook);
        PartXml.Write(part, NativeChart.Space(figures, cells, ChartLetters, withTitle: false, workbook: "rId1"));
    }

    private static Sheet DataOf(ChartFigures figures) => new(
        "Chart data",
        figures.Title,
        [figures.Source],
        new SheetGrid(
            "table_chart",
            [new SheetColumn("Period", 14), .. figures.Series.Select(series => new SheetColumn(series.Name, 24))],
            [.. figures.Periods.Select((period, i) => (IReadOnlyList<object?>)[period, .. figures.Series.Select(series => (object?)series.Values[i])])]));

    private static XElement Root(int slides) => new(
        Presentation + "presentation",
        SlideLayouts.Namespaces(),
        List("sldMasterIdLst", new XElement(Presentation + "sldMasterId", new XAttribute("id", "2147483648"), Reference(MasterPart))),
        List("notesMasterIdLst", new XElement(Presentation + "notesMasterId", Reference(NotesMasterPart))),
        List("sldIdLst", [.. Enumerable.Range(0, slides).Select(i => new XElement(Presentation + "sldId", new XAttribute("id", Number(FirstSlide + i)), Reference(IdOf(i))))]),
        new XElement(Presentation + "sldSz", new XAttribute("cx", Number(SlideBox.SlideWidth * SlideBox.Units)), new XAttribute("cy", Number(SlideBox.SlideHeight * SlideBox.Units))),
        new XElement(Presentation + "notesSz", new XAttribute("cx", "6858000"), new XAttribute("cy", "9144000")));

    private static XElement List(string name, params XElement[] entries) => new(Presentation + name, entries);

    private static XAttribute Reference(string part) => new(NativeChart.Relationships + "id", part);

    private static string IdOf(int index) => $"rId{index + 1}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
