using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Logframe.Core.Assessments.Figures;
using Logframe.OfficeFiles;

namespace Logframe.Sources.Returns.Forms;

/// <summary>The sheet of a form that is filled in: numbers may only be typed where they can be, and words only from the list.</summary>
internal static class FillInSheet
{
    /// <summary>Rows below the expected ones that are checked while they are typed.</summary>
    private const int SpareRows = 200;

    public static Worksheet Of(ReturnForm form)
    {
        var header = (uint)form.Identity.Count + 2;
        var rows = new SheetData(form.Identity.Select((line, i) => Line((uint)i + 1, [line.Name, line.Text], FormStyles.Heading)));
        rows.Append(Line(header, form.Columns.Select(column => column.Name()), FormStyles.Heading));
        rows.Append(form.Rows.Select((row, i) => Filled(form, row, header + 1 + (uint)i)));
        return new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = header, TopLeftCell = CellName.Of(0, header + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            {
                WorkbookViewId = 0,
            }),
            Widths(form),
            rows,
            Validations(form, header + 1, header + (uint)form.Rows.Count + SpareRows));
    }

    private static Row Line(uint row, IEnumerable<string> texts, uint style) =>
        new(texts.Select((text, i) => WorkbookForm.Cell(i, row, text, style))) { RowIndex = row };

    private static Row Filled(ReturnForm form, FormRow filled, uint row) =>
        new(form.Columns.Select((column, i) => WorkbookForm.Cell(i, row, filled.Text(column), StyleOf(column)))) { RowIndex = row };

    private static uint StyleOf(ReturnColumn column) => column.IsNumber() ? FormStyles.General : FormStyles.Text;

    // A whole column has its style, so that rows added by hand have it too.
    private static Columns Widths(ReturnForm form) => new(form.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = column is ReturnColumn.Measure or ReturnColumn.Evidence or ReturnColumn.Note ? 40 : column is ReturnColumn.Area ? 24 : 14,
        Style = StyleOf(column),
        CustomWidth = true,
    }));

    private static DataValidations Validations(ReturnForm form, uint first, uint last)
    {
        var rules = form.Columns.Select((column, i) => Validation(column, $"{CellName.Of(i, first)}:{CellName.Of(i, last)}")).OfType<DataValidation>().ToList();
        return new DataValidations(rules) { Count = (uint)rules.Count };
    }

    // A value may also be the word that it is suppressed, so only reading it tells whether it is right.
    private static DataValidation? Validation(ReturnColumn column, string cells)
    {
        var rule = column switch
        {
            ReturnColumn.Count or ReturnColumn.Denominator => new DataValidation(new Formula1("0"))
            {
                Type = DataValidationValues.Decimal,
                Operator = DataValidationOperatorValues.GreaterThanOrEqual,
                Error = "Type a number, 0 or more.",
            },
            ReturnColumn.Status => new DataValidation(new Formula1($"\"{string.Join(',', MilestoneReport.Words)}\""))
            {
                Type = DataValidationValues.List,
                Error = "Choose a word from the list.",
            },
            _ => null,
        };
        if (rule is not null)
        {
            rule.AllowBlank = true;
            rule.ShowErrorMessage = true;
            rule.SequenceOfReferences = new ListValue<StringValue>([new StringValue(cells)]);
        }

        return rule;
    }
}
