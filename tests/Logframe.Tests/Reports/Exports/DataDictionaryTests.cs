using Logframe.Reports.Exports;
using Logframe.Tests.Support;

namespace Logframe.Tests.Reports.Exports;

/// <summary>The dictionary lists the columns that are written, no other, each with a meaning.</summary>
public sealed class DataDictionaryTests
{
    [Fact]
    public void The_page_lists_exactly_the_columns_that_are_written()
    {
        var received = Path.Combine(AppContext.BaseDirectory, "data-dictionary.md");
        File.WriteAllText(received, DataDictionary.Page());

        File.ReadAllText(Path.Combine(Repository.Root, "docs", "data-dictionary.md")).ReplaceLineEndings("\n")
            .ShouldBe(DataDictionary.Page(), $"Read {received}; if it is right, copy it to docs/data-dictionary.md.");
    }

    [Fact]
    public void Every_column_has_a_name_that_programs_take_and_a_meaning()
    {
        var fields = TidyData.Shapes.SelectMany(table => table.Fields).ToList();

        fields.Count.ShouldBeGreaterThan(100);
        fields.ShouldAllBe(field => System.Text.RegularExpressions.Regex.IsMatch(field.Name, "^[a-z][a-z0-9_]*$"));
        fields.ShouldAllBe(field => field.Description.Length > 10 && field.Description.EndsWith('.') && !field.Description.Contains('|'));
        fields.Where(field => field.Type is FieldType.Number && field.Unit is null).Select(field => field.Name).Distinct().ShouldBe(["count", "denominator"], ignoreOrder: true);
    }
}
