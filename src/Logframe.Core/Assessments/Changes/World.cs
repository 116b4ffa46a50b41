using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Changes;

/// <summary>Everything that verdicts are made from.</summary>
/// <param name="Framework">What is promised.</param>
/// <param name="Book">What is known.</param>
/// <param name="AsOf">The day on which the reader stands.</param>
/// <param name="Methods">The rules of judging.</param>
public sealed record World(LogicalFramework Framework, SeriesBook Book, DateOnly AsOf, MethodEdition Methods)
{
    public FrameworkAssessment Assess() => Methods.Assess(Framework, Book, AsOf);
}
