using Logframe.Charts.Drawing;

namespace Logframe.Charts.Layout;

/// <summary>A point that a label may stand at, and how much less it is liked than the best.</summary>
internal sealed record LabelPoint(Point At, double Cost);
