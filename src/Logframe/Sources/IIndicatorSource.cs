using Logframe.Core.Definition;
using Logframe.Core.Definition.Linting.Published;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;

namespace Logframe.Sources;

/// <summary>A place that publishes values of indicators.</summary>
/// <remarks>
/// Trouble at the source is a value (<see cref="IndicatorFetch.Outcome"/>), not an exception, except while the rows are read:
/// a fault that shows itself only there is thrown as <see cref="SourceFaultException"/> and makes the store drop the whole batch.
/// </remarks>
internal interface IIndicatorSource
{
    /// <summary>Publisher part of the series keys, such as "fingertips".</summary>
    string Publisher { get; }

    /// <summary>How the values travelled, for the record of the run: "live https://…", "folder …", "simulator".</summary>
    string Route { get; }

    /// <summary>Whether this source publishes real figures. For a remote source this is known after the first answer.</summary>
    /// <exception cref="SourceFaultException">The source is not there at all.</exception>
    Task<DataNature> NatureAsync(CancellationToken cancellation);

    Task<IndicatorFetch> FetchAsync(IndicatorRequest request, CancellationToken cancellation);
}

/// <summary>What the pipeline asks of a source: one indicator, for the kinds of area that the framework needs.</summary>
internal sealed record IndicatorRequest(string Indicator, IReadOnlyList<AreaKind> AreaKinds)
{
    /// <summary>What the source said of itself when the values that stand were read; empty where everything is to be read anew.</summary>
    public IReadOnlyList<AnswerStamp> Known { get; init; } = [];
}

/// <summary>How a fetch ended. Every ending has a name.</summary>
internal enum FetchOutcome
{
    /// <summary>Rows are there to be read.</summary>
    Fetched,

    /// <summary>Nothing was read: the source says, or its bytes show, that it answers as it did when what stands was read.</summary>
    Unchanged,

    /// <summary>Rows came, and some of what was known before is missing from them. Given by the pipeline, never by a source.</summary>
    Partial,

    /// <summary>The source has nothing any more of an indicator that is known. Given by the pipeline, never by a source.</summary>
    Withdrawn,

    /// <summary>The source knows the indicator and has no rows for the areas asked: a header and nothing else.</summary>
    HeaderOnly,

    /// <summary>An answer without content.</summary>
    EmptyBody,

    /// <summary>The source does not hold the indicator.</summary>
    NotFound,

    /// <summary>Something else in place of the data, such as a web page.</summary>
    NotData,

    /// <summary>The columns of a file are not those of the contract.</summary>
    WrongColumns,

    /// <summary>The fields of a JSON answer are not those of the contract.</summary>
    WrongFields,

    /// <summary>Rows came, of other indicators than the one asked for.</summary>
    OtherIndicator,

    /// <summary>The answer stopped in the middle.</summary>
    Truncated,

    /// <summary>More than the bound on size.</summary>
    TooLarge,

    /// <summary>No connection, or the source has failed so often that it is left alone for a while.</summary>
    Unavailable,

    /// <summary>No answer, or not the whole of it, in time.</summary>
    TimedOut,

    /// <summary>The source asks for fewer requests, and went on asking after every wait.</summary>
    RateLimited,

    /// <summary>An HTTP error, after every retry where one makes sense.</summary>
    ErrorAnswer,

    /// <summary>The source sends us to a host that the settings do not name, or in a circle.</summary>
    RedirectRefused,

    /// <summary>The source cannot prove who it is.</summary>
    CertificateFault,

    /// <summary>The name of the source has no address.</summary>
    HostNotFound,

    /// <summary>The proxy on the way does not let us through.</summary>
    ProxyRefused,

    /// <summary>This machine could not take the answer down.</summary>
    DiskFault,

    /// <summary>The metadata of the indicator is not what the definition says, or holds a word that is not known.</summary>
    MetadataFault,

    /// <summary>The store does not take the rows, because they contradict each other or are no numbers.</summary>
    Refused,
}

/// <summary>What came back for one indicator.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Message">One sentence for a person: what happened and what to do; null when fetched without remark.</param>
/// <param name="Rows">
/// Lazy and read once; fills <paramref name="Tally"/> as it goes; throws <see cref="SourceFaultException"/> when the data turn out to be broken.
/// Each series and period occurs at most once.
/// </param>
/// <param name="Tally">Rows taken, rows left and why; complete when <paramref name="Rows"/> has been read to its end.</param>
/// <param name="Complete">True where the rows are all that the source publishes for the indicator, so that an absent one has been withdrawn.</param>
/// <param name="Traffic">Requests made and what they brought.</param>
internal sealed record IndicatorFetch(
    FetchOutcome Outcome,
    string? Message,
    IEnumerable<Observation> Rows,
    RowTally Tally,
    bool Complete,
    FetchTraffic Traffic)
{
    /// <summary>What was lost on the way; null where everything came as it is published.</summary>
    public RouteLosses? Losses { get; init; }

    /// <summary>By what the answer is known again; null where the source cannot tell.</summary>
    public AnswerStamp? Stamp { get; init; }

    /// <summary>What the source says today of the indicator as a whole; null where it was not asked.</summary>
    public PublishedIndicator? Described { get; init; }

    /// <summary>What the rows reach; null where there are none or where nobody has looked.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>True where some of what was known is missing from the rows; <see cref="Message"/> says what.</summary>
    public bool FallsShort { get; init; }

    /// <summary>A fetch that brought no rows.</summary>
    public static IndicatorFetch WithoutRows(FetchOutcome outcome, string? message, FetchTraffic traffic) =>
        new(outcome, message, [], new RowTally(), false, traffic);
}

/// <summary>What one fetch cost, and the SHA-256 of each body in lower-case hexadecimal.</summary>
internal sealed record FetchTraffic(int Requests, long Bytes, IReadOnlyList<string> BodyHashes)
{
    public static FetchTraffic None { get; } = new(0, 0, []);
}
