using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Logframe.Core.Assessments;

namespace Logframe.Reports;

/// <summary>One indicator in full for machines: the assessment as it is, with its trace.</summary>
internal static class IndicatorJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Of(FrameworkAssessment assessment, IndicatorAssessment shown) => JsonSerializer.Serialize(
        new
        {
            Data = assessment.Nature,
            assessment.AsOf,
            assessment.KnownAt,
            Framework = assessment.Framework.Title,
            DefinitionHash = assessment.Framework.Hash,
            shown.Indicator.Code,
            shown.Indicator.Title,
            shown.Statement,
            shown.Indicator.Deadline,
            shown.Verdict,
            shown.UnderlyingVerdict,
            shown.Reason,
            shown.ReasonText,
            shown.Sentence,
            shown.Measures,
        },
        Options);
}
