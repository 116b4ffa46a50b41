using Logframe.Charts;

namespace Logframe.Tests.Charts;

public sealed class ChartCsvTests
{
    [Fact]
    public void Writes_numbers_as_the_picture_shows_them_and_without_units()
    {
        var lines = Lines("a.1");

        lines[0].ShouldBe("Period,Medway,Lower 95% limit,Upper 95% limit,England,Remark,Data,Source");
        lines[10].ShouldStartWith("2024/25,25.3,22.9,27.7,21.8,latest,published,");
        lines[^2].ShouldStartWith("\"Target, 2027/28\",20% or less,");
    }

    [Fact]
    public void Marks_every_row_of_simulated_figures() =>
        Lines("a.2").Skip(1).Where(line => line.Length > 0).ShouldAllBe(line => line.Contains(",SIMULATED,"));

    private static string[] Lines(string sample)
    {
        using var writer = new StringWriter();
        ChartCsv.Write(ChartSamples.Of(sample), writer);
        return writer.ToString().Split("\r\n");
    }
}
