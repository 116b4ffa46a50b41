using System.Text;
using Logframe.Definitions.Reading;
using Logframe.Definitions.Yaml;
using YamlDotNet.Core;

namespace Logframe.Definitions.Reviews;

/// <summary>A file of notes, taken apart.</summary>
/// <param name="Fields">What stands above.</param>
/// <param name="Text">The Markdown below, without the empty lines round it.</param>
internal sealed record NotesFile(Fields Fields, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null where the file cannot be read at all; the fault is noted.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="kind">What it describes.</param>
    /// <param name="context">What it is read against.</param>
    public static NotesFile? Open(string file, string kind, NotesContext context)
    {
        try
        {
            var text = Utf8.GetString(File.ReadAllBytes(Path.Combine(context.Folder.PathOf(context.Edition), file)));
            if (FrontMatter.Split(text) is not { } parts)
            {
                context.Refuse(file, 1, "The file must begin with fields between two lines of three hyphens (---).");
                return null;
            }

            foreach (var (line, message) in NotesBody.Faults(parts.Body).Distinct())
            {
                context.Refuse(file, parts.BodyLine + line, message);
            }

            using var fields = new StringReader(parts.Fields);
            if (YamlFile.Read(fields) is Mapping mapping)
            {
                return new NotesFile(new Fields(mapping, kind, context.Shown(file), "", context.Notebook), parts.Body.Trim());
            }

            context.Refuse(file, 1, "Between the two lines of three hyphens there must be fields such as \"author: …\".");
        }
        catch (DecoderFallbackException)
        {
            context.Refuse(file, 1, "The file is not UTF-8 text. Save it again as UTF-8.");
        }
        catch (YamlException broken)
        {
            context.Refuse(file, (int)broken.End.Line, $"The fields are not readable YAML. {broken.Message} A text with a colon or a hash in it needs quotes.");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            context.Refuse(file, 1, $"The file cannot be read: {trouble.Message}");
        }

        return null;
    }
}
