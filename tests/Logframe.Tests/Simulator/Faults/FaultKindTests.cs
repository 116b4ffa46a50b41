using System.Text;
using Logframe.Simulator.Faults;
using Logframe.Tests.Support;

namespace Logframe.Tests.Simulator.Faults;

/// <summary>Every kind of fault changes what the source says, wherever it can strike.</summary>
public sealed class FaultKindTests
{
    private static readonly Service Service = new();

    private static readonly Dictionary<string, string> Requests = new()
    {
        [Endpoints.AreaTypes] = "",
        [Endpoints.AvailableData] = "?indicator_id=93085",
        [Endpoints.DataChanges] = "?indicator_id=93085",
        [Endpoints.Metadata] = "?indicator_ids=93085",
        [Endpoints.CsvByIndicator] = "?indicator_ids=93085&child_area_type_id=502&parent_area_type_id=6",
        [Endpoints.CsvForOne] = "?indicator_id=93085",
    };

    public static TheoryData<string> Kinds => [.. FaultKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Spoils_the_answer_of_every_endpoint_that_it_can_strike(string name)
    {
        var kind = FaultKind.Find(name).ShouldNotBeNull();
        foreach (var (endpoint, query) in Requests.Where(request => kind.Strikes(request.Key) && !IsHarmless(name, request.Key)))
        {
            var sound = Service.Get(endpoint + query);

            var spoilt = kind.Spoil(new AskedFor(endpoint, query.TrimStart('?')), sound);

            (spoilt != sound && !(spoilt.Body.AsSpan().SequenceEqual(sound.Body) && spoilt == sound with { Body = spoilt.Body })).ShouldBeTrue(endpoint);
        }
    }

    [Fact]
    public void Stands_in_the_documentation_with_its_sentence()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "simulator.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        rows.ShouldBe(FaultKind.All.Select(kind => $"| `{kind.Name}` | {kind.Sentence}. |"));
    }

    [Fact]
    public void Takes_a_file_apart_and_puts_it_together_again()
    {
        var answer = Service.Get(Endpoints.CsvByIndicator + Requests[Endpoints.CsvByIndicator]);

        Encoding.UTF8.GetString(BulkTable.Read(answer).Write(answer).Body).ShouldBe(Encoding.UTF8.GetString(answer.Body));
    }

    [Fact]
    public void Takes_quotations_apart_and_puts_them_together_again()
    {
        var answer = Logframe.Simulator.Wire.Answer.Text("Indicator ID,A\r\n1,\"with, comma \"\"quote\"\" and\nline\"\r\n2,\r\n");

        Encoding.UTF8.GetString(BulkTable.Read(answer).Write(answer).Body).ShouldBe(Encoding.UTF8.GetString(answer.Body));
    }

    /// <summary>No boards stand in the file that is asked for here.</summary>
    private static bool IsHarmless(string kind, string endpoint) => kind == "n-prefix" && endpoint == Endpoints.CsvByIndicator;
}
