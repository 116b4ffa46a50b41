namespace Logframe.Core.Observations;

public sealed partial record Period
{
    /// <summary>The stretch of so many months that ends with this period, under the same label: twelve months to the end of a quarter.</summary>
    public Period LookingBack(int months) => this with { Start = End.AddDays(1).AddMonths(-months), Months = months };
}
