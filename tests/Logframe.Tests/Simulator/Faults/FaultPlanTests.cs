using System.Net;
using Logframe.Simulator.Faults;
using Logframe.Simulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Logframe.Tests.Simulator.Faults;

public sealed class FaultPlanTests
{
    private static readonly Answer Sound = Answer.Text("[]");

    [Fact]
    public void Strikes_every_request_unless_told_otherwise()
    {
        var plan = Plan("html-500");

        Ask(plan, "area_types").Status.ShouldBe(HttpStatusCode.InternalServerError);
        Ask(plan, "data_changes", "?indicator_id=1").Status.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public void Strikes_one_endpoint_and_one_indicator_alone_where_told_so()
    {
        var plan = Plan("html-500@available_data#93085");

        Ask(plan, "available_data", "?indicator_id=93085").ShouldNotBeSameAs(Sound);
        Ask(plan, "available_data", "?indicator_id=90366").ShouldBeSameAs(Sound);
        Ask(plan, "data_changes", "?indicator_id=93085").ShouldBeSameAs(Sound);
    }

    [Fact]
    public void Knows_an_indicator_among_several() =>
        Ask(Plan("html-500#93085"), "indicator_metadata/by_indicator_id", "?indicator_ids=1,93085").ShouldNotBeSameAs(Sound);

    [Fact]
    public void Leaves_alone_what_a_kind_cannot_strike() => Ask(Plan("header-only"), "area_types").ShouldBeSameAs(Sound);

    [Fact]
    public void Strikes_the_share_asked_for_and_the_same_requests_each_time()
    {
        var struck = Struck("html-500:0.3", seed: 1);

        struck.Count(one => one).ShouldBeInRange(240, 360);
        Struck("html-500:0.3", seed: 1).ShouldBe(struck);
        Struck("html-500:0.3", seed: 2).ShouldNotBe(struck);
        Struck("html-500:0", seed: 1).ShouldAllBe(one => !one);
    }

    [Fact]
    public void Decides_anew_when_a_request_is_made_again()
    {
        var plan = Plan("html-500:0.5");

        Enumerable.Range(0, 50).Select(_ => Ask(plan, "area_types") == Sound).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Applies_several_faults_in_their_order()
    {
        var answer = Ask(Plan("wrong-type", "429-retry-after"), "area_types");

        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.ShouldBe([("Retry-After", "7")]);
        Ask(Plan("429", "wrong-type"), "area_types").ContentType.ShouldBe("image/png");
    }

    [Fact]
    public void Has_a_name_of_its_own_and_a_sentence_for_every_kind()
    {
        FaultKind.All.Select(kind => kind.Name).ShouldBeUnique();
        FaultKind.All.ShouldAllBe(kind => kind.Sentence.Length > 10 && !kind.Sentence.EndsWith('.'));
    }

    private static List<bool> Struck(string order, int seed)
    {
        var plan = new FaultPlan([FaultOrder.Parse(order)], seed);
        return [.. Enumerable.Range(0, 1000).Select(id => Ask(plan, "available_data", $"?indicator_id={id}") != Sound)];
    }

    private static FaultPlan Plan(params IEnumerable<string> orders) => new([.. orders.Select(FaultOrder.Parse)], seed: 0);

    private static Answer Ask(FaultPlan plan, string endpoint, string query = "") =>
        plan.Spoil("/api/" + endpoint, new Query(new QueryCollection(QueryHelpers.ParseQuery(query))), Sound);
}
