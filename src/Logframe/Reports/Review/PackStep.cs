namespace Logframe.Reports.Review;

/// <summary>How far the making of a pack has got.</summary>
/// <param name="Doing">What is in hand.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is.</param>
internal sealed record PackStep(string Doing, int Done, int Total)
{
    public static PackStep Writing { get; } = new("writing the pages", 1, 1);

    public static PackStep Printing { get; } = new("printing", 1, 1);

    public static PackStep Drawing(int done, int total) => new("drawing", done, total);
}
