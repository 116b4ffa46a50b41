using System.ComponentModel;
using Logframe.Core.Assessments;

namespace Logframe.Web.Api.Answers;

/// <summary>One step of a verdict: what went in, which rule was applied, what came out.</summary>
internal sealed record TraceStepAnswer
{
    [Description("Name of the rule, such as trajectory or default_floor.")]
    public required string Rule { get; init; }

    [Description("Section of the methods that defines it.")]
    public required string Section { get; init; }

    [Description("What went in.")]
    public required IReadOnlyList<TraceValueAnswer> Inputs { get; init; }

    [Description("What came out.")]
    public required IReadOnlyList<TraceValueAnswer> Results { get; init; }

    [Description("The step as one line for a person, with the numbers put in.")]
    public required string Says { get; init; }

    public static TraceStepAnswer Of(TraceStep step) => new()
    {
        Rule = step.Rule,
        Section = step.Section,
        Inputs = [.. step.Inputs.Select(TraceValueAnswer.Of)],
        Results = [.. step.Results.Select(TraceValueAnswer.Of)],
        Says = step.Says,
    };
}

/// <summary>A named value that a step used or produced.</summary>
internal sealed record TraceValueAnswer
{
    [Description("As the formula calls it.")]
    public required string Name { get; init; }

    [Description("A number, a text, true or false, a day, or null for missing.")]
    public required object? Value { get; init; }

    [Description("Where it came from: the definition, a published figure with its date, or the step that made it; null for a result.")]
    public required string? Source { get; init; }

    public static TraceValueAnswer Of(TraceValue value) => new() { Name = value.Name, Value = value.Value, Source = value.Source };
}
