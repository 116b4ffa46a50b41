namespace Logframe.Tests.Systems;

/// <summary>A9: the four indicators that are to follow the Economic Framework.</summary>
public sealed class A9_EconomicFrameworkTests
{
    [Theory]
    [InlineData("P.1", "Unfinished: the framework holds a place for it and no more.", "Note: to be aligned with the Kent & Medway Economic Framework (5 ambitions, 21 action areas)")]
    [InlineData("P.2", "To be changed: the indicator or its data will be replaced.", "Note: to follow the Economic Framework")]
    [InlineData("2.9", "To be confirmed: its wording may change.", "Note: to follow the Economic Framework; suggested as a purpose-level indicator")]
    [InlineData("2.10", "To be confirmed: its wording may change.", "Note: to follow the Economic Framework; suggested as a purpose-level indicator")]
    public async Task Each_stays_marked_as_not_settled_and_says_what_it_is_to_follow(string code, string agreed, string note)
    {
        var show = (await Strategy.AskAsync("show", code)).Out;

        show.ShouldContain(agreed);
        show.ShouldContain(note);
    }

    [Theory]
    [InlineData("P.1")]
    [InlineData("2.9")]
    [InlineData("2.10")]
    public async Task Those_without_an_agreed_target_have_none_here(string code) =>
        (await Strategy.AskAsync("show", code)).Out.Split('\n')[1].ShouldStartWith("No target is set yet for ");

    [Fact]
    public async Task The_plan_names_who_leads_the_framework_they_follow() =>
        (await Strategy.JsonAsync("plans", "--lead", "Economic Partnership")).ShouldContain(row => LoadedServices.Text(row, "name") == "K&M Economic Framework");
}
