namespace Logframe.Charts.Drawing;

/// <summary>How far each character moves the pen: the widest of Arial, Liberation Sans, DejaVu Sans and Noto Sans, measured from the fonts.</summary>
/// <remarks>
/// A layout made with these widths holds whichever of the fonts a reader has. Thousandths of the em;
/// a character outside the table counts as one whole em, which few exceed.
/// </remarks>
internal static class AdvanceWidths
{
    private const char FirstAscii = ' ';
    private const char FirstLatin = '\u00A0';
    private const int WholeEm = 1000;

    private static readonly short[] RegularAscii =
    [
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 551, 838, 318, 361, 318, 372,
        637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557,
        1016, 685, 687, 723, 771, 667, 611, 778, 752, 339, 500, 667, 558, 907, 760, 788,
        667, 788, 723, 667, 611, 732, 685, 989, 686, 667, 686, 391, 372, 391, 838, 557,
        500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612,
        635, 635, 413, 521, 393, 634, 592, 818, 592, 592, 525, 637, 551, 637, 838,
    ];

    private static readonly short[] RegularLatin =
    [
        318, 401, 637, 637, 637, 637, 551, 557, 580, 1000, 472, 612, 838, 361, 1000, 553,
        500, 838, 401, 401, 500, 637, 655, 318, 500, 401, 472, 612, 970, 970, 970, 611,
        685, 685, 685, 685, 685, 685, 1000, 723, 667, 667, 667, 667, 339, 339, 339, 339,
        775, 760, 788, 788, 788, 788, 788, 838, 788, 732, 732, 732, 732, 667, 667, 631,
        613, 613, 613, 613, 613, 613, 982, 550, 616, 616, 616, 616, 278, 278, 278, 278,
        612, 634, 612, 612, 612, 612, 612, 838, 612, 634, 634, 634, 634, 592, 635, 592,
    ];

    private static readonly short[] BoldAscii =
    [
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 545, 838, 380, 416, 380, 413,
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611,
        1000, 774, 763, 734, 831, 684, 684, 821, 837, 389, 557, 775, 638, 996, 837, 851,
        733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 413, 458, 838, 557,
        500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688,
        716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 551, 712, 838,
    ];

    private static readonly short[] BoldLatin =
    [
        349, 457, 696, 696, 637, 696, 551, 557, 607, 1000, 564, 646, 838, 416, 1000, 553,
        500, 838, 438, 438, 500, 736, 655, 380, 500, 438, 564, 646, 1036, 1036, 1036, 611,
        774, 774, 774, 774, 774, 774, 1085, 734, 684, 684, 684, 684, 389, 389, 389, 389,
        838, 837, 851, 851, 851, 851, 851, 838, 851, 813, 813, 813, 813, 725, 738, 720,
        675, 675, 675, 675, 675, 675, 1048, 593, 679, 679, 679, 679, 343, 343, 343, 343,
        688, 712, 688, 688, 688, 688, 688, 838, 688, 712, 712, 712, 712, 652, 716, 652,
    ];

    /// <summary>The length of a text set at one unit to the em.</summary>
    public static double Of(string text, bool bold)
    {
        var thousandths = 0;
        foreach (var character in text)
        {
            thousandths += Of(character, bold);
        }

        return thousandths / 1000.0;
    }

    private static int Of(char character, bool bold)
    {
        var ascii = bold ? BoldAscii : RegularAscii;
        var latin = bold ? BoldLatin : RegularLatin;
        return character switch
        {
            >= FirstAscii when character - FirstAscii < ascii.Length => ascii[character - FirstAscii],
            >= FirstLatin when character - FirstLatin < latin.Length => latin[character - FirstLatin],
            '–' => 557,
            '‘' or '’' => bold ? 380 : 318,
            '“' or '”' => bold ? 658 : 519,
            '−' or '≤' or '≥' => 838,
            _ => WholeEm,
        };
    }
}
