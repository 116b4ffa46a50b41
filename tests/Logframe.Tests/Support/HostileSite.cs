using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Logframe.Tests.Support;

/// <summary>A site whose framework and store hold script, markup and formulas in every text that comes from outside: titles, names of places and publishers, notes on values, names of groups, messages and reasons.</summary>
internal static partial class HostileSite
{
    /// <summary>What no page may take for anything but text. It would give the page another title, and ask for a picture, if it were run.</summary>
    public const string Words = """<script>document.title='taken'</script><img src=x onerror="document.title='taken'">'">=1+1""";

    private static readonly Lazy<string> Framework = new(CopyFramework);

    public static async Task<RunningSite> StartAsync()
    {
        var store = await ThreeVintages.FileAsync();
        return await RunningSite.StartAsync(
            clock: SharedSite.Today(),
            prepare: folder =>
            {
                File.Copy(store, Path.Combine(folder, "logframe.db"));
                Spoil(Path.Combine(folder, "logframe.db"));
            },
            framework: Framework.Value);
    }

    private static void Spoil(string store)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            UPDATE run SET route = route || $words;
            UPDATE run_indicator SET message = $words, rows_left = json_object($words, 3), remarks = json_object($words, 5);
            UPDATE observation SET note = $words;
            UPDATE series SET category = category || $words WHERE category_type LIKE '%thnic%';
            UPDATE held_case SET sentence = $words;
            UPDATE held_figure SET note = $words;
            """;
        command.Parameters.AddWithValue("$words", Words);
        command.ExecuteNonQuery();
    }

    private static string CopyFramework()
    {
        var folder = Directory.CreateTempSubdirectory("logframe-hostile-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var (from, to) = (Path.Combine(Repository.Root, "logframe", "kent-and-medway"), Path.Combine(folder, "kent-and-medway"));
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml"))
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(Path.Combine(to, Path.GetFileName(file)), Path.GetFileName(file) == "delivery-plan.yaml" ? text : FreeText().Replace(text, Spoiled));
        }

        return to;
    }

    private static string Spoiled(Match field)
    {
        var written = (field.Groups["text"].Value.Trim('"') + " " + Words).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"{field.Groups["key"].Value}\"{written}\"";
    }

    /// <summary>Fields of the framework in which people write what they like, on one line.</summary>
    [GeneratedRegex(
        """(?<key>^\s*(?:- )?(?:title|name|narrative|provenance|measure|phrase|source|basis|publisher|data-set|published-name|note): |[{ ]name: )(?<text>(?<=[{ ]name: )[^,}"\n]+(?=, kind)|"[^"\\\n]*"$|[^"\[{>|\n][^\n]*$)""",
        RegexOptions.Multiline)]
    private static partial Regex FreeText();
}
