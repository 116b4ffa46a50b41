using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Levels;
using Logframe.Reports;
using Logframe.Reports.Exports;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Reports;

/// <summary>What tables say of the levels of the framework.</summary>
public sealed class LevelReportTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>
{
    [Fact]
    public void Status_has_a_row_for_each_level_with_its_coverage()
    {
        var rows = StatusTable.Levels(simulated.Shipped.Outcomes).Rows;

        rows.Count.ShouldBe(8);
        rows.Select(row => row[2]).ShouldBe(simulated.Shipped.Outcomes.Select(level => $"{level.Judged} of {level.Indicators.Count}"));
        rows.Select(row => (string)row[1]!).ShouldAllBe(standing => standing.Length > 5);
    }

    [Fact]
    public void The_export_counts_every_indicator_of_a_level_once()
    {
        var table = TidyData.Table("levels", ExportData.Of(simulated.Shipped)).Output;
        int Of(IReadOnlyList<object?> row, string column) => (int)row[table.Columns.ToList().FindIndex(one => one.Name == column)]!;

        table.Rows.Sum(row => Of(row, "indicators")).ShouldBe(89);
        foreach (var row in table.Rows)
        {
            (Of(row, "achieved") + Of(row, "on_course") + Of(row, "short") + Of(row, "off_course")).ShouldBe(Of(row, "judged"));
        }
    }

    [Theory]
    [InlineData(Verdict.OffCourse, Verdict.OffCourse, false, "▼ Off course")]
    [InlineData(Verdict.Short, Verdict.Short, true, "◆ Short (gap widens)")]
    [InlineData(Verdict.CannotBeJudged, Verdict.OnCourse, false, "○ too few judged")]
    [InlineData(Verdict.CannotBeJudged, Verdict.OffCourse, false, "○ too few judged, some ▼ off course")]
    public void A_level_says_what_keeps_it_where_it_is(Verdict verdict, Verdict underlying, bool heldBack, string words) =>
        Overview.Standing(new LevelStanding(verdict, underlying, 3, 9, heldBack)).ShouldBe(words);
}
