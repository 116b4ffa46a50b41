using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports;

/// <summary>On what terms figures may be used again.</summary>
/// <param name="Name">Identifier of a known licence, or a word that says there is none.</param>
/// <param name="Title">For people.</param>
/// <param name="Path">Where it can be read; null where it is no published licence.</param>
internal sealed record Licence(string Name, string Title, string? Path)
{
    public static Licence OpenGovernment { get; } =
        new("OGL-UK-3.0", "Open Government Licence v3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");

    /// <summary>What partners return belongs to them.</summary>
    public static Licence OfPartners { get; } = new("not-stated", "No licence stated: ask the partner who returned the figure before publishing it", null);

    public static Licence Unstated { get; } = new("not-stated", "No licence stated: ask the publisher before publishing the figure", null);

    public static Licence Simulated { get; } = new("simulated", "SIMULATED figures, free to use for trying the product out and never as results", null);

    public static Licence Of(Measure measure, DataNature nature) =>
        nature == DataNature.Simulated ? Simulated
        : measure.Verification.FingertipsId is not null ? OpenGovernment
        : measure.ReturnedAs is not null ? OfPartners
        : Unstated;
}
