using System.IO.Compression;

namespace Logframe.Sources.Returns.Grids;

/// <summary>Looks at a workbook from outside before any of it is understood: how large it unpacks, and whether it brings programs along.</summary>
internal static class WorkbookGuard
{
    private const int MostParts = 300;

    /// <summary>Bytes that a workbook may unpack to.</summary>
    private const long MostUnpacked = 40 << 20;

    /// <summary>What speaks against a workbook; null where nothing does.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static string? Refuse(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
        {
            return TooLarge;
        }

        if (archive.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return "It holds macros, which are never read. Save it as an ordinary workbook (.xlsx).";
        }

        // What a part says of its own size is not to be trusted: it is unpacked and counted.
        var left = MostUnpacked;
        var buffer = new byte[1 << 16];
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    return TooLarge;
                }
            }
        }

        return null;
    }

    private static string TooLarge => $"It unpacks to more than {MostUnpacked >> 20} MB, which no form does.";
}
