using System.Text;
using Logframe.Sources.Returns;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Returns;

/// <summary>Returns as CSV, as spreadsheets of several lands and ages save it.</summary>
public sealed class CsvReturnTests
{
    private const string Note = "Enquête déjà close – première année";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with its mark", "utf-16", "utf-16 the other way round", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_that_a_spreadsheet_saves_is_read(string name)
    {
        var text = Forms.Filled("4.1").Fill(0, ("note", Note)).Csv();
        var encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with its mark" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            "utf-16 the other way round" => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };

        var read = Forms.Read([.. encoding.Preamble, .. encoding.GetBytes(text)]);

        read.Faults().ShouldBeEmpty();
        read.Return!.Parts[0].Figures[0].Note.ShouldBe(Note);
        (read.Return.Remark is null).ShouldBe(name != "windows-1252");
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Every_separator_that_a_spreadsheet_chooses_is_read(char separator) => Forms.Read(Forms.Filled("4.1").Csv(separator)).Faults().ShouldBeEmpty();

    [Fact]
    public void Rows_that_a_spreadsheet_filled_up_with_blanks_are_read()
    {
        var lines = Forms.Filled("4.1").Csv().Split("\r\n");

        Forms.Read(string.Join("\r\n", lines.Select(line => line.StartsWith("4.1,", StringComparison.Ordinal) || line.Length == 0 ? line : line + ",,,"))).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_quotation_that_never_ends_is_refused_because_it_swallows_the_rows_after_it()
    {
        var form = Forms.Filled("4.1");

        Forms.Read(form.Csv() + "\"4.1,").Faults().ShouldHaveSingleItem().ShouldStartWith($"The quotation marks after row {form.Number(form.Count - 1)} do not match.");
    }

    [Fact]
    public void A_form_without_its_column_names_is_refused() =>
        Forms.Read("Logframe return,1\r\nframework,kent-and-medway\r\nindicator,4.1\r\n").Faults().ShouldHaveSingleItem().ShouldContain("no row of column names");

    [Theory]
    [InlineData("Indicator ID,Indicator Name\r\n1,2\r\n")]
    [InlineData("")]
    [InlineData("Logframe returns")]
    [InlineData("Logframe return")]
    public void Other_files_are_left_to_other_readers(string text)
    {
        using var folder = new TemporaryFolder();

        ReturnFile.IsOne(folder.Write("file.csv", text)).ShouldBeFalse();
    }

    [Fact]
    public void A_file_larger_than_a_return_can_be_is_not_opened()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("large.csv");
        using (var file = File.Create(path))
        {
            file.SetLength((5 << 20) + 1);
        }

        ReturnFile.Open(path).ShouldBeNull();
    }
}
