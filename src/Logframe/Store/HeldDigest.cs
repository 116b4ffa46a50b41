using System.Security.Cryptography;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>The SHA-256 by which an offer is known when it comes again, the same for every kind of store.</summary>
/// <remarks>
/// The figures on both sides count, in any order, and the file and evidence they were handed in with. The reason and its words do not:
/// another rule that catches the very same figures asks nothing new of whoever decides.
/// </remarks>
internal static class HeldDigest
{
    public static string Of(string publisher, HeldOffer offer)
    {
        using var sha = SHA256.Create();
        using (var writer = new BinaryWriter(new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write)))
        {
            writer.Write(publisher);
            writer.Write(offer.Indicator);
            writer.WriteText(offer.Submission?.FileHash);
            writer.WriteText(offer.Submission?.Evidence);
            foreach (var figure in offer.Figures.OrderBy(figure => figure.Subject, FigureOrder.Instance))
            {
                Write(writer, figure.Offered);
                Write(writer, figure.Standing);
            }
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }

    private static void Write(BinaryWriter writer, Observation? side)
    {
        writer.Write(side is not null);
        if (side is not null)
        {
            writer.WriteFigure(side);
        }
    }
}

/// <summary>The order of figures by what identifies them: series, texts by their code units, then time.</summary>
internal sealed class FigureOrder : IComparer<Observation>
{
    public static FigureOrder Instance { get; } = new();

    public int Compare(Observation? x, Observation? y)
    {
        var order = 0;
        foreach (var (left, right) in Texts(x!).Zip(Texts(y!)))
        {
            order = order == 0 ? string.CompareOrdinal(left, right) : order;
        }

        return order == 0 ? (x!.Series.PeriodMonths, x.SortKey).CompareTo((y!.Series.PeriodMonths, y.SortKey)) : order;
    }

    private static string[] Texts(Observation figure) =>
    [
        figure.Series.Publisher, figure.Series.Indicator, figure.Series.AreaCode, figure.Series.Sex, figure.Series.Age,
        figure.Series.CategoryType, figure.Series.Category,
    ];
}
