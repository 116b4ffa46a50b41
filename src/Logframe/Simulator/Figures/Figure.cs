using Logframe.Core.Observations;
using Logframe.Simulator.Geography;

namespace Logframe.Simulator.Figures;

/// <summary>One figure as the simulated source publishes it. What is null is printed blank.</summary>
internal sealed record Figure(
    Place Place,
    Stratum Stratum,
    int Year,
    double? Value,
    ConfidenceInterval? Interval95,
    ConfidenceInterval? Interval998,
    double? Count,
    double? Denominator,
    string? Note);
