namespace Logframe.Core.Observations.Continuity;

/// <summary>What a route loses on the way from the publisher, so that what is lost is not mistaken for a change.</summary>
/// <remarks>
/// Besides rounding, such a route leaves unsaid whom a row for everybody counts, brings neither labels of periods nor trends nor comparisons,
/// and may leave out whole series and the oldest periods of others.
/// </remarks>
/// <param name="RoundingTolerance">How far a figure may lie from the published one by rounding alone, relative to its size.</param>
public sealed record RouteLosses(double RoundingTolerance);
