namespace Logframe.Charts.Spine;

/// <summary>What a mark beside what a figure is held against stands for.</summary>
internal enum SpineElement
{
    Now,
    Target,
    Floor,
    Baseline,
    England,
}
