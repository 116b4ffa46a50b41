using Logframe.Core.Assessments.Agreement;

namespace Logframe.Tests.Core.Assessments.Agreement;

/// <summary>The opinions on the promise of a scene in Medway.</summary>
internal static class Opinions
{
    public static MethodAgreement Agreement(this Scene scene) => MethodAgreement.Of(scene.Measure, scene.InMedway);

    public static MethodOpinion Opinion(this Scene scene, RuleSet rules) => scene.Agreement().Opinions.Single(opinion => opinion.RuleSet == rules);

    /// <summary>Adds yearly values with limits, counts and populations that fit them.</summary>
    public static Scene WithTested(this Scene scene, int from, params double[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            scene.With(Scene.Medway, $"{from + i}", values[i], new(values[i] - 0.5, values[i] + 0.5), values[i] * 100, 10_000);
        }

        return scene;
    }
}
