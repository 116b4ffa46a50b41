using System.IO.Compression;

namespace Logframe.OfficeFiles;

/// <summary>Gives every part of an office file the same date, so that the same content is always the same bytes.</summary>
internal static class FixedDates
{
    /// <summary>The earliest date that a zip can hold.</summary>
    private static readonly DateTimeOffset _date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies a finished package to where it is wanted.</summary>
    public static void Copy(MemoryStream package, Stream output)
    {
        using (var archive = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                entry.LastWriteTime = _date;
            }
        }

        package.Position = 0;
        package.CopyTo(output);
    }
}
