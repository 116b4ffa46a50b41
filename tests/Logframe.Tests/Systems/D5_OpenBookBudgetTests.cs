namespace Logframe.Tests.Systems;

/// <summary>D5: each partner keeps its budget, and all are shown together for an outcome.</summary>
public sealed class D5_OpenBookBudgetTests(LoadedSouthKentCoast loaded) : IClassFixture<LoadedSouthKentCoast>
{
    [Fact]
    public async Task Shows_the_partners_together_for_a_chosen_outcome_without_pooling()
    {
        var printed = await loaded.RunAsync("budget", "--outcome", "1");

        printed.ShouldContain("GBP. Each partner keeps its own budget; nothing is pooled.");
        printed.ShouldContain("No sum is stated for: South Kent Coast CCG; Dover District Council; Shepway District Council; Kent County Council; Public Health; Healthwatch; Kent Fire and Rescue.");
    }
}
