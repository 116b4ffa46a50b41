using Logframe.Charts.Layout;

namespace Logframe.Charts.Multiples;

/// <summary>How many small plots stand beside each other, and how wide they are.</summary>
/// <param name="Columns">Beside each other.</param>
/// <param name="Left">Left edge of the first plot, the labels of the value axis before it.</param>
/// <param name="PanelWidth">Of each.</param>
internal sealed record PanelGrid(int Columns, double Left, double PanelWidth)
{
    public const double Gap = 22;

    private const double LeastPanel = 190;
    private const int MostColumns = 4;

    public static PanelGrid Of(int panels, double axisWidth, ChartSize size)
    {
        var room = size.Inside - axisWidth;
        var columns = Math.Clamp((int)((room + Gap) / (LeastPanel + Gap)), 1, Math.Min(MostColumns, panels));
        return new PanelGrid(columns, size.Margin + axisWidth, (room - ((columns - 1) * Gap)) / columns);
    }

    public double LeftOf(int index) => Left + (index % Columns * (PanelWidth + Gap));

    public bool IsFirstOfRow(int index) => index % Columns == 0;

    /// <summary>True where no plot stands under this one.</summary>
    public bool IsLowest(int index, int panels) => index + Columns >= panels;
}
