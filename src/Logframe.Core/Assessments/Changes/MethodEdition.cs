using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Changes;

/// <summary>An edition of the rules by which verdicts are made.</summary>
/// <param name="Version">As <see cref="Assessor.MethodVersion"/> counts them.</param>
/// <param name="Assess">The rules.</param>
public sealed record MethodEdition(string Version, Func<LogicalFramework, SeriesBook, DateOnly, FrameworkAssessment> Assess)
{
    /// <summary>The only edition that this version of the product carries.</summary>
    public static MethodEdition Current { get; } =
        new(Assessor.MethodVersion, (framework, book, asOf) => Assessor.Assess(framework, book, asOf, knownAt: null));
}
