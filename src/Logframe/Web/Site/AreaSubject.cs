using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Web.Site;

/// <summary>The area that a page is about.</summary>
internal sealed record AreaSubject(AreaViewAssessment View)
{
    /// <summary>What kind of place it is, as people say it.</summary>
    public static string Kind(Area area) => area.Kind switch
    {
        AreaKind.Country => "Country",
        AreaKind.Region => "Region",
        AreaKind.UpperTier => "County or unitary council",
        AreaKind.LowerTier => "District",
        AreaKind.IntegratedCareBoard => "Integrated care board",
        AreaKind.Combined => "Several areas together",
        AreaKind.Other => "Other area",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area.Kind, "Not a kind of area."),
    };
}
