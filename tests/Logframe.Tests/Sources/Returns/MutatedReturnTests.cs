using System.IO.Compression;
using System.Text;

namespace Logframe.Tests.Sources.Returns;

/// <summary>Returns in which something was damaged at random, the same each time: every one is read or refused, and none ends in an exception.</summary>
public sealed class MutatedReturnTests
{
    private const int Rounds = 100;

    private static readonly string[] Scraps =
        ["\"", ",", "\r\n", "<", ">", "/", "&", "'", "=", "\0", "\uFEFF", "-", "1e999", "NaN", "A1", "r=\"\"", "t=\"s\"", "s=\"99\"", "<f/>", "<v>", "</c>", "2147483648", "part", "é"];

    [Fact]
    public void A_damaged_csv_is_read_or_refused()
    {
        var random = new Random(1);
        var whole = Encoding.UTF8.GetBytes(Forms.Filled("4.1").Csv());
        for (var round = 0; round < Rounds; round++)
        {
            // The first line says that it is a return at all.
            Forms.Read([.. whole[..18], .. Damage(whole[18..], random)]).Faults();
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("_rels/.rels")]
    [InlineData("[Content_Types].xml")]
    public void A_workbook_with_a_damaged_part_is_read_or_refused(string part)
    {
        var random = new Random(2);
        var whole = Forms.Workbook(Forms.Of("4.9"), (_, sheet) => sheet.TypeText("F6", "in progress"));
        for (var round = 0; round < Rounds; round++)
        {
            Forms.Read(WithDamage(whole, part, random)).Faults();
        }
    }

    [Fact]
    public void A_damaged_archive_is_read_or_refused()
    {
        var random = new Random(3);
        var whole = Forms.Workbook(Forms.Of("4.9"));
        for (var round = 0; round < Rounds; round++)
        {
            Forms.Read([.. whole[..4], .. Damage(whole[4..], random)]).Faults();
        }
    }

    private static byte[] WithDamage(byte[] whole, string part, Random random)
    {
        using var file = new MemoryStream();
        file.Write(whole);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            entry.Delete();
            using var damaged = archive.CreateEntry(part).Open();
            damaged.Write(Damage(content.ToArray(), random));
        }

        return file.ToArray();
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var cuts = random.Next(1, 6); cuts > 0 && damaged.Count > 8; cuts--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 60), damaged.Count - at));
                    break;
                case 1:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)]));
                    break;
                case 2:
                    damaged[at] = (byte)random.Next(256);
                    break;
                default:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
            }
        }

        return [.. damaged];
    }
}
