using System.Globalization;
using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Definitions.Reading;

/// <summary>Reads one indicator (OVI) with its measures.</summary>
internal static partial class IndicatorReader
{
    /// <summary>The indicator; null, with faults noted, when it lacks what makes it one.</summary>
    public static Indicator? Read(Fields fields, string levelCode, FrameworkSettings settings)
    {
        fields.Require("code", "title", "status", "measures");
        var code = Code(fields, levelCode);
        var knownAs = KnownAs(fields);
        var title = fields.Text("title");
        var status = fields.Word<IndicatorStatus>("status");
        var inStrategy = fields.Flag("in-strategy");
        var source = fields.Text("source");
        var basis = fields.Text("basis");
        var notes = fields.Texts("notes");
        var verification = VerificationReader.Read(fields.Mapping("verification", "verification"));
        var deadline = DeadlineReader.Read(fields, "by", verification.PeriodType);
        var approximation = fields.Flag("accepts-approximation");
        var citations = fields.Mappings("also-cites", "citation").Select(Citation).OfType<Citation>().ToList();
        var context = new MeasureContext(
            settings.Id,
            $"{settings.Provenance}, {code}",
            settings.AreaKeys,
            settings.Defaults.Areas,
            verification.Over(settings.Defaults.Verification),
            approximation ?? settings.Defaults.AcceptsApproximation);
        var parts = fields.Mappings("measures", "measure");
        var measures = parts.Select((part, index) => MeasureReader.Read(part, Key(code, index, parts.Count), context)).OfType<Measure>().ToList();
        if (parts.Count == 0 && fields.Has("measures"))
        {
            fields.Refuse("measures", "is empty. An indicator has at least one measure.");
        }

        fields.Close();
        return code is null || title is null || status is not { } known || measures.Count == 0
            ? null
            : new Indicator(code, title, known, inStrategy ?? false, deadline, source, basis, notes ?? [], measures) { AlsoCites = citations, KnownAs = knownAs };
    }

    private static string? Code(Fields fields, string levelCode)
    {
        if (fields.Text("code") is not { } code)
        {
            return null;
        }

        if (!CodePattern().IsMatch(code))
        {
            fields.Refuse("code", $"is \"{code}\". A code is the level, a full stop and a number, such as \"{levelCode}.1\".");
            return null;
        }

        if (!code.StartsWith(levelCode + ".", StringComparison.Ordinal))
        {
            fields.Refuse("code", $"is \"{code}\", but the indicators of this file are numbered \"{levelCode}.1\" and so on.");
        }

        fields.Claim("code", code);
        return code;
    }

    private static string? KnownAs(Fields fields)
    {
        if (fields.Text("known-as") is not { } code)
        {
            return null;
        }

        fields.Claim("known-as", code);
        return code;
    }

    private static Citation? Citation(Fields fields)
    {
        fields.Require("fingertips", "published-name", "role");
        var (id, name, role, note) = (fields.Whole("fingertips", 1), fields.Text("published-name"), fields.Word<CitationRole>("role"), fields.Text("note"));
        fields.Close();
        return id is { } known && name is not null && role is { } reason ? new Citation(known, name, reason, note) : null;
    }

    private static string Key(string? code, int index, int count) =>
        count == 1 ? code ?? "" : string.Create(CultureInfo.InvariantCulture, $"{code}/{(char)('a' + index)}");

    [GeneratedRegex(@"^[A-Z0-9]+\.[0-9]+$")]
    private static partial Regex CodePattern();
}
