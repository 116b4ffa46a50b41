namespace Logframe.Charts.Spine;

/// <summary>What a mark beside what is needed stands for.</summary>
internal enum SpineElement
{
    Now,
    Target,
    Floor,
    Baseline,
    England,
}
