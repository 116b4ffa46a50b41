using System.Net;
using Logframe.Simulator;

namespace Logframe.Tests.Simulator;

public sealed class SimulatorHostTests
{
    private const string Good = "area_types";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Good)]
    [InlineData("no/such/path")]
    [InlineData("areas/by_area_type")]
    public async Task Marks_every_answer_as_simulated(string request)
    {
        await using var simulator = await SimulatorHost.StartAsync(2025, port: 0, Cancellation);
        using var client = new HttpClient { BaseAddress = simulator.BaseAddress };
        using var response = await client.GetAsync(request, Cancellation);

        response.Headers.GetValues("X-Logframe-Simulated").ShouldBe(["2025"]);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("all_data/csv/by_indicator_id?child_area_type_id=502&parent_area_type_id=15")]
    [InlineData("all_data/csv/by_indicator_id?indicator_ids=a,b&child_area_type_id=502&parent_area_type_id=15")]
    [InlineData("all_data/csv/by_indicator_id?indicator_ids=93085&child_area_type_id=county&parent_area_type_id=15")]
    [InlineData("all_data/csv/by_indicator_id?indicator_ids=93085&child_area_type_id=502")]
    [InlineData("all_data/csv/for_one_indicator")]
    [InlineData("areas/by_area_type?area_type_id=")]
    [InlineData("areas/by_parent_area_code?area_type_id=502")]
    [InlineData("indicator_metadata/by_indicator_id")]
    [InlineData("data_changes")]
    [InlineData("available_data?area_type_id=county")]
    [InlineData("nonsense")]
    public async Task Answers_a_wrong_request_with_a_page(string request)
    {
        await using var simulator = await SimulatorHost.StartAsync(2026, port: 0, Cancellation);
        using var client = new HttpClient { BaseAddress = simulator.BaseAddress };
        using var response = await client.GetAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task Drops_what_is_no_number_from_a_list_and_ignores_what_it_does_not_know()
    {
        await using var simulator = await SimulatorHost.StartAsync(2026, port: 0, Cancellation);
        using var client = new HttpClient { BaseAddress = simulator.BaseAddress };

        var file = await client.GetStringAsync(Service.Bulk("x,93085", 502, 15) + "&include_sortable_time_periods=yes&profile_id=19", Cancellation);

        file.ShouldContain("\r\n93085,");
    }

    [Fact]
    public async Task Listens_on_this_machine_alone()
    {
        await using var simulator = await SimulatorHost.StartAsync(2026, port: 0, Cancellation);

        simulator.BaseAddress.IsLoopback.ShouldBeTrue();
        simulator.BaseAddress.AbsolutePath.ShouldBe("/api/");
    }

    [Fact]
    public async Task Frees_its_port_when_it_ends()
    {
        var first = await SimulatorHost.StartAsync(2026, port: 0, Cancellation);
        var port = first.BaseAddress.Port;
        await Should.ThrowAsync<IOException>(() => SimulatorHost.StartAsync(2026, port, Cancellation));
        await first.DisposeAsync();

        await using var second = await SimulatorHost.StartAsync(2026, port, Cancellation);
        second.BaseAddress.Port.ShouldBe(port);
    }

    [Fact]
    public async Task Refuses_a_vintage_that_it_does_not_have()
    {
        var failure = await Should.ThrowAsync<ArgumentOutOfRangeException>(() => SimulatorHost.StartAsync(2023, port: 0, Cancellation));

        failure.Message.ShouldContain("2024, 2025, 2026");
    }

    [Theory]
    [InlineData("Both", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("Fingertips", HttpStatusCode.OK, HttpStatusCode.InternalServerError)]
    [InlineData("FindPublicHealthData", HttpStatusCode.NotFound, HttpStatusCode.OK)]
    public async Task Serves_either_api_or_both_at_one_address(string apis, HttpStatusCode fingertips, HttpStatusCode successor)
    {
        await using var simulator = await SimulatorHost.StartAsync(new SimulatorSettings { Apis = Enum.Parse<SimulatedApis>(apis) }, Cancellation);
        using var client = new HttpClient { BaseAddress = simulator.BaseAddress };

        using var first = await client.GetAsync(Good, Cancellation);
        using var second = await client.GetAsync("indicators", Cancellation);

        first.StatusCode.ShouldBe(fingertips);
        second.StatusCode.ShouldBe(successor);
        second.Headers.GetValues("X-Logframe-Simulated").ShouldBe(["2026"]);
        second.Headers.Contains("RateLimit").ShouldBe(successor == HttpStatusCode.OK);
    }
}
