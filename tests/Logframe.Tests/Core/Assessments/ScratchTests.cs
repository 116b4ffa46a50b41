using System.Text;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Core.Assessments;

public class ScratchTests
{
    [Fact]
    public async Task Dump()
    {
        var framework = FrameworkReader.Read(Path.Combine(Repository.Root, "logframe", "kent-and-medway")).Framework!;
        var source = new FolderSource(Path.Combine(Repository.RealData, "api"));
        var vintages = new List<Vintage>();
        foreach (var id in framework.CitedFingertipsIds)
        {
            var fetch = await source.FetchAsync(new IndicatorRequest($"{id}", []), TestContext.Current.CancellationToken);
            if (fetch.Outcome == FetchOutcome.Fetched)
            {
                foreach (var row in fetch.Rows)
                {
                    vintages.Add(new Vintage(row, new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), null, 1));
                }
            }
        }

        var book = new SeriesBook(DataNature.Real, vintages);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var result = Assessor.Assess(framework, book, new DateOnly(2026, 11, 21), null);
        var text = new StringBuilder($"{clock.ElapsedMilliseconds} ms\n");
        foreach (var outcome in result.Outcomes)
        {
            text.AppendLine($"## {outcome.Outcome.Code} {outcome.Verdict} {outcome.Judged}/{outcome.Indicators.Count} {string.Join(", ", outcome.Reasons)}");
            foreach (var indicator in outcome.Indicators)
            {
                text.AppendLine($"{indicator.Indicator.Code} {indicator.Verdict.Symbol()} ({indicator.UnderlyingVerdict.Symbol()}) [{indicator.Reason}] {indicator.Sentence}");
                foreach (var area in indicator.Measures.SelectMany(measure => measure.Areas).Where(area => area.Points.Count > 0))
                {
                    text.AppendLine($"     - {area.Area.Key} {area.Verdict} {area.Reason} {area.Direction} England {area.England} ({area.EnglandBasis}) {area.Points[0].Period}..{area.Points[^1].Period} path {area.Path} flags {string.Join(",", area.Flags)}");
                    text.AppendLine($"       {area.Sentence}");
                }
            }
        }

        foreach (var step in result.Find("3.1")!.Measures[0].Areas[^1].Trace)
        {
            text.AppendLine($"{step.Rule} ({step.Section}): {step.Says}");
        }

        await File.WriteAllTextAsync("/tmp/scratch-real.txt", text.ToString(), TestContext.Current.CancellationToken);
    }
}
