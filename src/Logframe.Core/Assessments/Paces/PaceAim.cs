using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Paces;

/// <summary>A level to be reached by a day.</summary>
/// <param name="Way">How the value must stand to the level.</param>
/// <param name="Level">In the unit of the measure.</param>
/// <param name="By">The day.</param>
public sealed record PaceAim(LevelOperator Way, double Level, Deadline By);
