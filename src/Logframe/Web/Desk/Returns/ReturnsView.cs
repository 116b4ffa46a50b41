using Logframe.Core.Assessments;
using Logframe.Ingestion;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Forms;
using Logframe.Store;
using Logframe.Web.Site;

namespace Logframe.Web.Desk.Returns;

/// <summary>What the page of partners' returns shows.</summary>
/// <param name="Indicators">Those whose figures partners return, in the order of the framework.</param>
/// <param name="Waiting">Cases of returns that wait for approval.</param>
/// <param name="IsSimulated">The store holds SIMULATED figures, so that what is returned must be made up too.</param>
internal sealed record ReturnsView(IReadOnlyList<IndicatorAssessment> Indicators, IReadOnlyList<HeldCase> Waiting, bool IsSimulated)
{
    public const string Path = "returns";

    public const string FileField = "file";

    public const string SimulatedField = "simulated";

    /// <summary>Faults shown; a file can have one in every cell.</summary>
    public const int MostFaults = 200;

    /// <summary>Why the file that was sent was not taken; null where none was.</summary>
    public NotDone? NotDone { get; init; }

    /// <summary>Everything that is wrong with it, by cell.</summary>
    public IReadOnlyList<ReturnFault> Faults { get; init; } = [];

    /// <summary>What was known already of a file in which nothing is new, part by part.</summary>
    public IReadOnlyList<IntakePart> Known { get; init; } = [];

    /// <summary>What was written beside it.</summary>
    public string Reason { get; init; } = "";

    public static ReturnsView Of(Reading now, IObservationStore store) => new(
        [.. now.Whole.Indicators.Where(indicator => ReturnForm.PartsOf(indicator.Indicator).Count > 0)],
        [.. store.Held(HeldState.Held).Where(one => one.Offer.Submission is not null)],
        now.IsSimulated);

    /// <summary>The cases that wait with figures of an indicator.</summary>
    public IEnumerable<HeldCase> WaitingFor(IndicatorAssessment indicator) =>
        Waiting.Where(one => indicator.Indicator.Measures.Any(measure => measure.ReturnedAs == one.Offer.Indicator));

    public static string FormPath(string code, string ending) => $"{Path}/forms/return-{code}.{ending}";
}
