namespace Logframe.Charts.HeatMap;

/// <summary>One promise with its standing as promised and in every area.</summary>
/// <param name="Code">As the framework numbers it.</param>
/// <param name="Title">Short name.</param>
/// <param name="Promise">Its verdict in the framework.</param>
/// <param name="Cells">One per area, in the order of the columns; null where nothing is promised for the area.</param>
/// <param name="Obstacle">Why no area can be judged, as it follows "not judged:"; null where one can.</param>
internal sealed record HeatMapRow(string Code, string Title, HeatMapCell Promise, IReadOnlyList<HeatMapCell?> Cells, string? Obstacle)
{
    public string Label => $"{Code} {Title}";

    /// <summary>The promise itself, then the areas.</summary>
    public IEnumerable<HeatMapCell?> All => Cells.Prepend(Promise);

    /// <summary>The cells that have a symbol: where no area can be judged, that is said once for all of them.</summary>
    public IEnumerable<HeatMapCell?> Drawn => Obstacle is null ? All : [Promise];
}
