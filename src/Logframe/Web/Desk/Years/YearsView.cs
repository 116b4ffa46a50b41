using Logframe.Core.Reviews;
using Logframe.Reviewing;

namespace Logframe.Web.Desk.Years;

/// <summary>What the page of all reviews shows.</summary>
/// <param name="Years">The newest first.</param>
/// <param name="Packs">Every pack of this framework that lies on the shelf, the newest first.</param>
/// <param name="Today">The day, whose year is offered for a new review.</param>
internal sealed record YearsView(IReadOnlyList<YearRow> Years, IReadOnlyList<PackRow> Packs, DateOnly Today)
{
    public const string Path = "reviews";

    public const string YearField = "year";

    /// <summary>Why no review was begun; null where none was asked for.</summary>
    public NotDone? NotDone { get; init; }

    /// <summary>The year that was asked for, as typed; null where none was.</summary>
    public string? Asked { get; init; }

    public string Reason { get; init; } = "";
}

/// <summary>A year that has a review.</summary>
/// <param name="Year">The year.</param>
/// <param name="Editions">The newest first.</param>
internal sealed record YearRow(int Year, IReadOnlyList<EditionRow> Editions);

/// <summary>An edition in a list.</summary>
/// <param name="Edition">Its number.</param>
/// <param name="Notes">What stands in it; null where that cannot be told.</param>
/// <param name="Faults">How many things are wrong with it.</param>
internal sealed record EditionRow(int Edition, ReviewNotes? Notes, int Faults);

/// <summary>A pack in a list.</summary>
/// <param name="Pack">Where it lies.</param>
/// <param name="State">Whether it is the one that was locked, or how far it is from what is written now.</param>
internal sealed record PackRow(ShelvedPack Pack, string State);
