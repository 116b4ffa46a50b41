using System.Globalization;
using System.Xml;
using Logframe.OfficeFiles;

namespace Logframe.Reports.Office.Sheets;

/// <summary>Writes the XML of a worksheet, cell by cell: a large table needs no more memory than a small one.</summary>
internal sealed class SheetWriter(XmlWriter xml)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const double TextWidth = 12;
    private const double PageWidth = 100;
    private const double RowHeight = 15.75;
    private const double TitleHeight = 24;

    /// <summary>Day 0 of a spreadsheet, for days after February 1900.</summary>
    private static readonly DateOnly _dayZero = new(1899, 12, 30);

    /// <param name="sheet">What it holds.</param>
    /// <param name="tablePart">Relationship of its table; null where it has none.</param>
    /// <param name="drawingPart">Relationship of its charts; null where it has none.</param>
    public void Write(Sheet sheet, string? tablePart, string? drawingPart)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        Element("sheetPr", () => Element("pageSetUpPr", () => Attribute("fitToPage", "1")));
        View(sheet);
        Element("sheetFormatPr", () => Attribute("defaultRowHeight", Number(RowHeight)));
        Columns(sheet);
        Element("sheetData", () => Rows(sheet));
        Links(sheet);
        PrintOnA4();
        Part("drawing", drawingPart);
        if (tablePart is not null)
        {
            Element("tableParts", () =>
            {
                Attribute("count", "1");
                Part("tablePart", tablePart);
            });
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>Across one sheet of paper, however many it takes downwards.</summary>
    private void PrintOnA4() => Element("pageSetup", () =>
    {
        Attribute("paperSize", "9");
        Attribute("orientation", "landscape");
        Attribute("fitToHeight", "0");
    });

    private void View(Sheet sheet)
    {
        void Frozen()
        {
            Attribute("ySplit", Number(sheet.HeaderRow));
            Attribute("topLeftCell", CellName.Of(0, sheet.HeaderRow + 1));
            Attribute("activePane", "bottomLeft");
            Attribute("state", "frozen");
        }

        Element("sheetViews", () => Element("sheetView", () =>
        {
            Attribute("showGridLines", sheet.Grid is null ? "0" : "1");
            Attribute("workbookViewId", "0");
            if (sheet.Grid is not null)
            {
                Element("pane", Frozen);
            }
        }));
    }

    private void Columns(Sheet sheet)
    {
        var widths = sheet.Grid is { } grid ? grid.Columns.Select(column => column.Width) : [sheet.Charts.Count > 0 ? TextWidth : PageWidth];
        Element("cols", () =>
        {
            foreach (var (index, width) in widths.Index())
            {
                Element("col", () =>
                {
                    Attribute("min", Number(index + 1));
                    Attribute("max", Number(index + 1));
                    Attribute("width", Number(width));
                    Attribute("customWidth", "1");
                });
            }
        });
    }

    private void Rows(Sheet sheet)
    {
        Row(1, TitleHeight, [(sheet.Title, SheetStyles.Title)]);
        var wraps = sheet.Grid is null && sheet.Charts.Count == 0;
        foreach (var (index, line) in sheet.Lead.Index())
        {
            Row(index + 2, HeightOf([line], [new SheetColumn("", PageWidth, wraps)]), [(line, wraps ? SheetStyles.Wrapped : SheetStyles.Plain)]);
        }

        foreach (var chart in sheet.Charts)
        {
            Row(chart.Row, TitleHeight, [(chart.Figures.Title, SheetStyles.Title)]);
            Row(chart.Row + 1, RowHeight, [(chart.Figures.Finding, SheetStyles.Plain)]);
        }

        if (sheet.Grid is { } grid)
        {
            Row(sheet.HeaderRow, RowHeight, grid.Columns.Select(column => ((object?)column.Heading, SheetStyles.Heading)));
            foreach (var (index, row) in grid.Rows.Index())
            {
                Row(sheet.HeaderRow + 1 + index, HeightOf(row, grid.Columns), row.Select((cell, i) => (cell, StyleOf(cell, grid.Columns[i]))));
            }
        }
    }

    private static int StyleOf(object? cell, SheetColumn column) => cell switch
    {
        DateOnly => SheetStyles.Day,
        DateTimeOffset => SheetStyles.Moment,
        SheetLink => SheetStyles.Link,
        _ => column.Wraps ? SheetStyles.Wrapped : SheetStyles.Plain,
    };

    /// <summary>Not every program works out how high a row with wrapped text must be.</summary>
    private static double HeightOf(IEnumerable<object?> row, IReadOnlyList<SheetColumn> columns) =>
        RowHeight * row.Zip(columns).Select(cell => cell is { First: string text, Second: { Wraps: true, Width: var width } } ? Math.Ceiling(text.Length / width) : 1).Max();

    private void Row(int row, double height, IEnumerable<(object? Cell, int Style)> cells)
    {
        xml.WriteStartElement("row", Main);
        Attribute("r", Number(row));
        if (height != RowHeight)
        {
            Attribute("ht", Number(height));
            Attribute("customHeight", "1");
        }

        foreach (var (column, (cell, style)) in cells.Index())
        {
            xml.WriteStartElement("c", Main);
            Attribute("r", CellName.Of(column, row));
            Attribute("s", Number(style));
            Content(cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Content(object? cell)
    {
        switch (cell)
        {
            case null:
                break;
            case double number:
                xml.WriteElementString("v", Main, Number(number));
                break;
            case int number:
                xml.WriteElementString("v", Main, Number(number));
                break;
            case bool flag:
                Attribute("t", "b");
                xml.WriteElementString("v", Main, flag ? "1" : "0");
                break;
            case DateOnly day:
                xml.WriteElementString("v", Main, Number(day.DayNumber - _dayZero.DayNumber));
                break;
            case DateTimeOffset moment:
                var days = (moment.UtcDateTime - _dayZero.ToDateTime(TimeOnly.MinValue)).TotalDays;
                xml.WriteElementString("v", Main, Number(days));
                break;
            default:
                Attribute("t", "inlineStr");
                Element("is", () => Element("t", () =>
                {
                    xml.WriteAttributeString("xml", "space", null, "preserve");
                    xml.WriteString(PartXml.Clean(cell is SheetLink link ? link.Sheet : (string)cell));
                }));
                break;
        }
    }

    private void Links(Sheet sheet)
    {
        var links = (sheet.Grid?.Rows ?? []).Index().SelectMany(row => row.Item.Index().Where(cell => cell.Item is SheetLink)
            .Select(cell => (Cell: CellName.Of(cell.Index, sheet.HeaderRow + 1 + row.Index), ((SheetLink)cell.Item!).Sheet))).ToList();
        if (links.Count == 0)
        {
            return;
        }

        Element("hyperlinks", () => links.ForEach(link => Element("hyperlink", () =>
        {
            Attribute("ref", link.Cell);
            Attribute("location", $"'{link.Sheet}'!A1");
            Attribute("display", link.Sheet);
        })));
    }

    private void Element(string name, Action content)
    {
        xml.WriteStartElement(name, Main);
        content();
        xml.WriteEndElement();
    }

    private void Part(string element, string? relationship)
    {
        if (relationship is not null)
        {
            xml.WriteStartElement(element, Main);
            xml.WriteAttributeString("r", "id", Relationships, relationship);
            xml.WriteEndElement();
        }
    }

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, value);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
