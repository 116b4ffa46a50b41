using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Ingestion;
using Logframe.Reports.Exports;
using Logframe.Store;
using Logframe.Web.Site;

namespace Logframe.Web.Api.Answers;

/// <summary>What an answer rests on, so that it can be cited and got again.</summary>
internal sealed record AnswerBasis
{
    [Description("The day on which the reader stands: nothing that became known later counts. Given as the parameter as-of, the same answer comes again.")]
    public required DateOnly AsOf { get; init; }

    [Description("Whether that day has ended.")]
    public required bool IsPast { get; init; }

    [Description("published, or SIMULATED for figures that are made up to show the product. The header Logframe-Nature says the same.")]
    public required string Nature { get; init; }

    [Description("When the newest figure became known; null while none is.")]
    public required DateTime? KnownAt { get; init; }

    [Description("The last run that had ended by then; null where none had.")]
    public required LastRunAnswer? LastRun { get; init; }

    [Description("The framework, by the name of its folder.")]
    public required string Framework { get; init; }

    [Description("SHA-256 of the files of the definition in force on the day.")]
    public required string DefinitionHash { get; init; }

    [Description("Edition of the methods by which verdicts are made.")]
    public required string MethodVersion { get; init; }

    [Description("Version of the program.")]
    public required string ProductVersion { get; init; }

    [Description("What a reader must know of the definition of a past day; null where it is today's.")]
    public required string? Remark { get; init; }

    [Description("On which terms the figures may be used again.")]
    public required IReadOnlyList<LicenceAnswer> Licences { get; init; }

    [Description("Where the figures come from, with what to write beside them.")]
    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    public static AnswerBasis Of(Reading reading, IReadOnlyList<FigureSource> sources) => new()
    {
        AsOf = reading.AsOf,
        IsPast = reading.IsPast,
        Nature = StoreFreshness.Word(reading.Whole.Nature)!,
        KnownAt = reading.Whole.KnownAt?.UtcDateTime,
        LastRun = LastRunAnswer.Of(reading.LastRun),
        Framework = reading.Framework.Id,
        DefinitionHash = reading.Framework.Hash,
        MethodVersion = Assessor.MethodVersion,
        ProductVersion = typeof(AnswerBasis).Assembly.GetName().Version!.ToString(fieldCount: 3),
        Remark = reading.Remark,
        Licences = [.. sources.Select(source => source.Licence).Distinct().Select(LicenceAnswer.Of)],
        Sources = [.. sources.Select(SourceAnswer.Of)],
    };
}

/// <summary>A run, to know the state of the store by.</summary>
internal sealed record LastRunAnswer
{
    [Description("Its number.")]
    public required long Run { get; init; }

    [Description("When it ended.")]
    public required DateTime Finished { get; init; }

    public static LastRunAnswer? Of(CommittedRun? run) => run is { } last ? new LastRunAnswer { Run = last.Id, Finished = last.Finished.UtcDateTime } : null;
}

/// <summary>A licence.</summary>
internal sealed record LicenceAnswer
{
    [Description("Identifier, such as OGL-UK-3.0; not-stated or simulated where there is none.")]
    public required string Name { get; init; }

    [Description("For people.")]
    public required string Title { get; init; }

    [Description("Where it can be read; null where it is no published licence.")]
    public required string? Path { get; init; }

    public static LicenceAnswer Of(Licence licence) => new() { Name = licence.Name, Title = licence.Title, Path = licence.Path };
}

/// <summary>Where figures come from.</summary>
internal sealed record SourceAnswer
{
    [Description("Who publishes, with the publisher's identifier.")]
    public required string Title { get; init; }

    [Description("What it was made from, by the publisher's name; null where the definition does not say.")]
    public required string? DataSet { get; init; }

    [Description("Where it can be looked up; null where it is not published.")]
    public required string? Path { get; init; }

    [Description("What to write beside a figure that is published again.")]
    public required string Attribution { get; init; }

    [Description("Identifier of the licence.")]
    public required string Licence { get; init; }

    [Description("What third parties demand beside the licence; null where nothing is known to be demanded.")]
    public required string? Terms { get; init; }

    public static SourceAnswer Of(FigureSource source) => new()
    {
        Title = source.Title,
        DataSet = source.DataSet,
        Path = source.Path,
        Attribution = source.Attribution,
        Licence = source.Licence.Name,
        Terms = source.Terms,
    };
}
