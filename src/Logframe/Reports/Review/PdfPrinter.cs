namespace Logframe.Reports.Review;

/// <summary>Prints a page as a tagged PDF with bookmarks, the same bytes each time.</summary>
internal static class PdfPrinter
{
    private static readonly string[] Flags =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-extensions", "--no-first-run", "--no-default-browser-check",
        // The page asks for nothing; neither shall the browser.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer",
    ];

    /// <param name="browser">Prints.</param>
    /// <param name="page">The HTML file.</param>
    /// <param name="pdf">The file to write.</param>
    /// <param name="made">The moment that the file is to give as its own.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What went wrong, in the browser's words; null where it is printed.</returns>
    public static async Task<string?> PrintAsync(Browser browser, string page, string pdf, DateTimeOffset made, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("logframe-print-");
        try
        {
            BrowserRun? run = null;
            foreach (var sandbox in Sandboxes)
            {
                run = await BrowserRun.OfAsync(browser.Program, [.. Flags, .. sandbox, $"--user-data-dir={profile.FullName}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri], cancellation);
                if (run.Succeeded && File.Exists(pdf))
                {
                    await File.WriteAllBytesAsync(pdf, SettledPdf.Of(await File.ReadAllBytesAsync(pdf, cancellation), made), cancellation);
                    return null;
                }
            }

            return run!.Trouble.Trim();
        }
        finally
        {
            Remove(profile);
        }
    }

    /// <summary>Its own sandbox refuses to start for the administrator and in many containers; what is printed is a page of ours without script.</summary>
    private static string[][] Sandboxes => Environment.IsPrivilegedProcess ? [["--no-sandbox"]] : [[], ["--no-sandbox"]];

    private static void Remove(DirectoryInfo profile)
    {
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The browser's last process may still be writing; the system clears its temporary folder.
        }
    }
}
