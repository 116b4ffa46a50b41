using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;

namespace Logframe.Reports;

/// <summary>One indicator in full for machines: the assessment as it is, with its trace.</summary>
internal static class IndicatorJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new UnitText() },
    };

    public static string Of(FrameworkAssessment assessment, IndicatorAssessment shown) => JsonSerializer.Serialize(
        new
        {
            Data = assessment.Nature,
            assessment.AsOf,
            assessment.KnownAt,
            Framework = assessment.Framework.Title,
            DefinitionHash = assessment.Framework.Hash,
            Assessor.MethodVersion,
            shown.Indicator.Code,
            shown.Indicator.Title,
            shown.Statement,
            shown.Indicator.Deadline,
            shown.Verdict,
            shown.UnderlyingVerdict,
            shown.Reason,
            shown.ReasonText,
            shown.Sentence,
            Agreement = shown.Measures.SelectMany(measure => measure.Areas.Select(area => Agreement(measure.Measure, area))),
            shown.Measures,
        },
        Options);

    private static object Agreement(Measure measure, AreaAssessment area)
    {
        var agreement = MethodAgreement.Of(measure, area);
        return new { Part = measure.Key, Area = area.Area.Name, agreement.Agree, agreement.Summary, agreement.Opinions };
    }
}
