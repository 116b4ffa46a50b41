using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Logframe.Definitions.Reading;

namespace Logframe.Definitions.Starting;

/// <summary>The first files of a framework, with comments that say what to write where.</summary>
internal static class SkeletonFiles
{
    /// <summary>The folder of the JSON Schemas, as it ships.</summary>
    public const string Schema = "logframe/schema";

    private const string FirstOutcome = "The first outcome";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="start">What is known.</param>
    /// <param name="schema">Where the JSON Schemas lie, as seen from the new folder; null where there are none.</param>
    public static IEnumerable<(string Name, string Text)> Of(FrameworkStart start, string? schema)
    {
        yield return (FrameworkFiles.Framework, Pointer(schema, "framework") + Settings(start));
        foreach (var (index, name) in (start.Outcomes.Count == 0 ? [FirstOutcome] : start.Outcomes).Index())
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"outcome-{index + 1}.yaml"), Pointer(schema, "level") + Outcome(index + 1, name));
        }

        yield return ("README.md", Readme(start));
    }

    private static string Pointer(string? schema, string name) => schema is null ? "" : $"# yaml-language-server: $schema={schema}/{name}.schema.json\n";

    private static string Settings(FrameworkStart start) => $$"""
        title: {{Text(start.Title)}}

        # The document that is restated here, with its date. Every baseline carries it.
        provenance: {{Text(start.Provenance ?? "to be stated")}}

        # Every area that is spoken of, under a short key. Kinds: country, region, upper-tier, lower-tier, integrated-care-board, other, combined.
        # Areas that are judged together have no code of their own: {name: Both, kind: combined, parts: [one, other]}.
        areas:
        {{string.Join('\n', start.AllAreas.Select(area => $"  {area.Key}: {{name: {Text(area.Name)}, kind: {Words.For(area.Kind)}, code: {area.Code}}}"))}}

        # The area that stands for the nation.
        comparator-area: {{start.Nation.Key}}

        # Areas to look at beside the judged ones. They never count in a verdict.
        views: [{{string.Join(", ", start.Areas.Where(area => area != start.Promised && area != start.Nation).Select(area => area.Key))}}]

        # What holds for every indicator that does not say otherwise. Look at each: they are our usual ones, not yours.
        defaults:
          areas: [{{start.Promised.Key}}]   # for whom a promise is made
          decimals: 1
          publication-lag-months: 12   # from the end of a period to its publication
          grace-days: 90   # after which a figure that ought to be out is called stale
          board-counts-residents: false   # true where the care board's figure counts the same people as the councils'
          accepts-approximation: false   # true where an approximate sum of areas may carry a verdict

        """;

    private static string Outcome(int number, string name) => $$"""
        name: {{Text(name)}}

        # What the partnership wants to be true:
        # narrative: …
        indicators:

          # Holds the place until it is agreed what to measure. Leave out what has not been stated: nothing is assumed.
          - code: "{{number}}.1"
            title: {{Text(name)}}
            status: placeholder
            measures:
              - measure: to be confirmed
                phrase: what is to be measured
                target: not set

          # An indicator that is read from OHID Fingertips; its figures are an example.
          # - code: "{{number}}.2"
          #   title: Smoking at time of delivery
          #   status: agreed                     # or to-approve, changing, to-be-confirmed, placeholder
          #   by: 2028/29                        # the deadline
          #   measures:
          #     - measure: Mothers known to smoke at the time of delivery
          #       phrase: smoking at time of delivery
          #       unit: "%"
          #       better: lower                  # or higher, neither
          #       baseline: {value: 9.9, period: 2021/22}
          #       target: {at-most: 5}           # an editor that knows the schema lists every kind
          #   verification:
          #     publisher: OHID Fingertips
          #     fingertips: 93085
          #     sex: Female
          #     age: All ages
          #     period-type: financial
          #     period-months: 12
          #     value-kind: proportion
          #     release-cycle: yearly

        """;

    private static string Readme(FrameworkStart start) => $"""
        # {start.Title.ReplaceLineEndings(" ")}

        A framework that `logframe new` started. Say here what it is, and what a reader must know of how its source was read.

        - `framework.yaml`: title, source, areas and what holds throughout.
        - `outcome-1.yaml` and so on: one outcome each, numbered without a gap. `goal.yaml` and `purpose.yaml` may stand above them.
        - `delivery-plan.yaml`, `budget.yaml`, `risk-register.yaml` may stand beside them: plans and who leads them, sums, risks.

        `logframe check --framework <this folder>` says what is wrong or doubtful, with file and line.
        Keep the notes of the yearly reviews (`logframe review start`) in a folder `reviews` under version control, beside the definition and not in it.

        """;

    /// <summary>Any text as one that YAML reads back the same.</summary>
    private static string Text(string text) => JsonSerializer.Serialize(text.ReplaceLineEndings(" "), Readable);
}
