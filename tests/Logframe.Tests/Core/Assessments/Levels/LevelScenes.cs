using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Levels;

/// <summary>Levels of one promise with figures by fifth of deprivation.</summary>
internal static class LevelScenes
{
    public static OutcomeAssessment Level(this Scene scene) => Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known).Outcomes.Single();

    /// <summary>Adds a most deprived fifth that is so much worse than the least deprived one in Medway.</summary>
    public static Scene Fifths(this Scene scene, string period, double gap, double? half = 1) =>
        scene.Fifth(period, "Most deprived quintile", 20 + gap, half).Fifth(period, "Least deprived quintile", 20, half);

    private static Scene Fifth(this Scene scene, string period, string name, double value, double? half)
    {
        var row = scene.Row("E06000035", period, value);
        return scene.With(row with
        {
            Series = row.Series with { CategoryType = "LSOA21 deprivation quintiles in England (IMD2019)", Category = name },
            Interval95 = half is { } width ? new ConfidenceInterval(value - width, value + width) : null,
        });
    }
}
