using System.Text;
using Logframe.Reports.Review;

namespace Logframe.Tests.Reports.Review;

/// <summary>What differs from print to print is settled, byte for byte as long as before.</summary>
public sealed class SettledPdfTests
{
    private static readonly DateTimeOffset Made = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Gives_the_dates_that_it_is_told()
    {
        var one = Settled("/CreationDate (D:20261122045702+00'00')\n/ModDate (D:20261122045702+02'00')>>");

        one.ShouldBe("/CreationDate (D:20261101000000+00'00')\n/ModDate (D:20261101000000+00'00')>>");
    }

    [Fact]
    public void Numbers_elements_by_their_order_whatever_the_browser_called_them()
    {
        var one = Settled("/ID (node00000087)>> [(node00000083) (node00000087)]");

        one.ShouldBe("/ID (node00000001)>> [(node00000000) (node00000001)]");
        Settled("/ID (node00000123)>> [(node00000119) (node00000123)]").ShouldBe(one);
    }

    [Fact]
    public void Leaves_every_other_byte_as_it_is()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

        SettledPdf.Of(bytes, Made).ShouldBe(bytes);
    }

    private static string Settled(string pdf) => Encoding.Latin1.GetString(SettledPdf.Of(Encoding.Latin1.GetBytes(pdf), Made));
}
