using Logframe.Simulator.Faults;
using Logframe.Sources;
using static Logframe.Tests.EndToEnd.Faults.Stands;

namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>What comes of each kind of fault at each endpoint that a refresh asks.</summary>
internal static class FaultTable
{
    /// <summary>The endpoints that a refresh asks; the last one where the files before it lack something.</summary>
    public static IReadOnlyList<string> Asked { get; } =
        [Endpoints.AreaTypes, Endpoints.DataChanges, Endpoints.AvailableData, Endpoints.Metadata, Endpoints.CsvByIndicator, Endpoints.CsvForOne];

    private static readonly string[] Json = [Endpoints.AreaTypes, Endpoints.AvailableData, Endpoints.Metadata];
    private static readonly string[] Changes = [Endpoints.DataChanges];
    private static readonly string[] NeedsAnswer = [.. Asked.Except(Changes)];
    private static readonly string[] OneMetadata = [Endpoints.Metadata];

    public static IReadOnlyList<FaultRow> Rows { get; } =
    [
        // The way from the source.
        .. At(Asked, "html-500", nameof(FetchOutcome.ErrorAnswer), LastGood, "answered with the error 500"),
        .. At(Asked, "empty-500", nameof(FetchOutcome.ErrorAnswer), LastGood, "answered with the error 500"),
        .. At(Changes, "html-200", nameof(FetchOutcome.Fetched), Fresh),
        .. At(NeedsAnswer, "html-200", nameof(FetchOutcome.NotData), LastGood, "web page"),
        .. At(Changes, "empty-body", nameof(FetchOutcome.Fetched), Fresh),
        .. At(NeedsAnswer, "empty-body", nameof(FetchOutcome.EmptyBody), LastGood, "empty"),
        .. At(Changes, "null-body", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Json, "null-body", nameof(FetchOutcome.NotData), LastGood, "with nothing"),
        .. At(Endpoints.Files, "null-body", nameof(FetchOutcome.NotData), LastGood, "the word null"),
        .. At(Asked, "wrong-type", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Asked, "truncated", nameof(FetchOutcome.Truncated), LastGood, "stops in the middle"),
        .. At(Asked, "reset-mid-body", nameof(FetchOutcome.Truncated), LastGood, "broke off"),
        .. At(Asked, "slow-drip", nameof(FetchOutcome.TimedOut), LastGood, "did not answer in time"),
        .. At(Asked, "hang", nameof(FetchOutcome.TimedOut), LastGood, "did not answer in time"),
        .. At(Asked, "huge", nameof(FetchOutcome.TooLarge), LastGood, "larger than"),
        .. At(Asked, "huge-announced", nameof(FetchOutcome.TooLarge), LastGood, "larger than"),
        .. At(Asked, "gzip-bomb", nameof(FetchOutcome.TooLarge), LastGood, "larger than"),
        .. At(Asked, "429", nameof(FetchOutcome.RateLimited), LastGood, "asks for fewer requests (429). Try"),
        .. At(Asked, "429-retry-after", nameof(FetchOutcome.RateLimited), LastGood, "asks for fewer requests (429) and for a wait of 7"),
        .. At(Asked, "429-tomorrow", nameof(FetchOutcome.RateLimited), LastGood, "for a wait of 86400"),
        .. At(Asked, "redirect-elsewhere", nameof(FetchOutcome.RedirectRefused), LastGood, "redirects to http://elsewhere.invalid"),
        .. At(Asked, "redirect-circle", nameof(FetchOutcome.RedirectRefused), LastGood, "in a circle"),

        // JSON.
        .. At(Endpoints.Lists, "null-items", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Changes, "other-shape", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Json, "other-shape", nameof(FetchOutcome.WrongFields), LastGood, "was expected"),
        .. At(Endpoints.Json, "new-field", nameof(FetchOutcome.Fetched), Fresh, "field not known: Mood of "),
        .. At(Changes, "renamed-field", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Json, "renamed-field", nameof(FetchOutcome.WrongFields), LastGood, "(perhaps now \"New"),
        .. At(Changes, "text-for-number", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Json, "text-for-number", nameof(FetchOutcome.WrongFields), LastGood, "has a text as "),
        .. At(OneMetadata, "unknown-unit", nameof(FetchOutcome.MetadataFault), LastGood, "Unit \"furlongs\" is not known"),
        .. At(OneMetadata, "unknown-year-type", nameof(FetchOutcome.MetadataFault), LastGood, "YearType \"Lunar\" is not known"),
        .. At(OneMetadata, "unknown-value-type", nameof(FetchOutcome.MetadataFault), LastGood, "ValueType \"Guess\" is not known"),

        // Files as a whole. One that is empty is asked for in other ways before it is given up.
        new("header-only", Endpoints.CsvByIndicator, nameof(FetchOutcome.Fetched), Fresh),
        new("header-only", Endpoints.CsvForOne, nameof(FetchOutcome.Withdrawn), LastGood, "values known of it stay"),
        .. At(Endpoints.Files, "no-line-end", nameof(FetchOutcome.Truncated), LastGood, "stops in the middle"),
        new("cut-between-rows", Endpoints.CsvByIndicator, nameof(FetchOutcome.Partial), LastGood, "The newest period went back from "),
        new("cut-between-rows", Endpoints.CsvForOne, nameof(FetchOutcome.Partial), LastGood, "The newest period went back from "),
        .. At(Endpoints.Files, "utf-16", nameof(FetchOutcome.NotData), LastGood, "not text in UTF-8"),
        .. At(Endpoints.Files, "byte-order-mark", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Endpoints.Files, "open-quotation", nameof(FetchOutcome.Truncated), LastGood, "stops in the middle"),

        // Columns.
        .. At(Endpoints.Files, "26-columns", nameof(FetchOutcome.Fetched), Fresh, "column absent: Time period range"),
        .. At(Endpoints.Files, "extra-column", nameof(FetchOutcome.Fetched), Fresh, "column not known: Mood"),
        .. At(Endpoints.Files, "renamed-comparison", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Endpoints.Files, "renamed-column", nameof(FetchOutcome.WrongColumns), LastGood, "lacks the column \"Value\" (perhaps now \"Indicator value\")"),
        .. At(Endpoints.Files, "missing-column", nameof(FetchOutcome.WrongColumns), LastGood, "lacks the column \"Area Code\"."),
        .. At(Endpoints.Files, "repeated-column", nameof(FetchOutcome.WrongColumns), LastGood, "more than one of the column \"Value\""),
        .. At(Endpoints.Files, "reordered-columns", nameof(FetchOutcome.Fetched), Fresh),

        // Rows.
        .. At(Endpoints.Files, "unknown-trend", nameof(FetchOutcome.Fetched), FreshFigures, "trend not known: Wobbling"),
        .. At(Endpoints.Files, "unknown-comparison", nameof(FetchOutcome.Fetched), FreshFigures, "comparison with England not known: Much of a muchness"),
        .. At(Endpoints.Files, "unknown-note", nameof(FetchOutcome.Fetched), FreshFigures, "value note not known: The clerk was ill"),
        .. At(Endpoints.Files, "unknown-area-type", nameof(FetchOutcome.Fetched), FreshInPart, "area type not known: Cantons"),
        .. At(Endpoints.Files, "nan", nameof(FetchOutcome.Fetched), FreshInPart, "not a number: Value"),
        .. At(Endpoints.Files, "minus-one", nameof(FetchOutcome.Fetched), FreshInPart),
        .. At(Endpoints.Files, "decimal-comma", nameof(FetchOutcome.Fetched), FreshInPart, "not a number: Value"),
        .. At(Endpoints.Files, "negative-count", nameof(FetchOutcome.Fetched), FreshInPart, "out of range: Count"),
        .. At(Endpoints.Files, "bad-period", nameof(FetchOutcome.Fetched), FreshInPart, "sortable time period"),
        .. At(Endpoints.Files, "out-of-range", nameof(FetchOutcome.Fetched), FreshInPart),
        .. At(Endpoints.Files, "reversed-limits", nameof(FetchOutcome.Fetched), FreshInPart, "limits the wrong way round"),
        .. At(Endpoints.Files, "half-limits", nameof(FetchOutcome.Fetched), FreshValues),
        .. At(Endpoints.Files, "missing-limits", nameof(FetchOutcome.Fetched), FreshValues),
        .. At(Endpoints.Files, "stray-field", nameof(FetchOutcome.Fetched), FreshInPart, "more fields than the header"),
        .. At(Endpoints.Files, "line-feeds", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Endpoints.Files, "n-prefix", nameof(FetchOutcome.Fetched), Fresh),
        .. At(Endpoints.Files, "duplicates-agree", nameof(FetchOutcome.Fetched), Fresh, "same figures as another row"),
        .. At(Endpoints.Files, "duplicates-differ", nameof(FetchOutcome.Fetched), FreshInPart, "contradicts another row"),
        .. At(Endpoints.Files, "england-twice", nameof(FetchOutcome.Fetched), Fresh, "same figures as another row"),

        // A source that says less than it did.
        new("retired-id", null, nameof(FetchOutcome.Withdrawn), LastGood, "It may have been replaced by another"),
        new("retired-area-types", Endpoints.AvailableData, nameof(FetchOutcome.Fetched), Fresh),
        new("renamed-area-type", Endpoints.AreaTypes, nameof(FetchOutcome.Partial), NothingLost, "No rows came any more for "),
        new("renamed-area-type", Endpoints.CsvByIndicator, nameof(FetchOutcome.Fetched), Fresh, "area type not known: Councils of the first rank"),
        new("renamed-area-type", Endpoints.CsvForOne, nameof(FetchOutcome.Partial), FreshInPart, "No rows came any more for Kent"),
        new("ids-dropped", Endpoints.Metadata, nameof(FetchOutcome.Withdrawn), LastGood, "values known of it stay"),
        new("ids-dropped", Endpoints.CsvByIndicator, nameof(FetchOutcome.Fetched), Fresh),
        new("ids-dropped", Endpoints.CsvForOne, nameof(FetchOutcome.Withdrawn), LastGood, "values known of it stay"),
        .. At(Endpoints.Files, "other-indicator", nameof(FetchOutcome.OtherIndicator), LastGood, "only of 99999"),
        new("missing-children", Endpoints.CsvByIndicator, nameof(FetchOutcome.Fetched), Fresh),
        .. At(Endpoints.Files, "missing-area", nameof(FetchOutcome.Partial), FreshInPart, "No rows came any more for Kent"),
        .. At(Endpoints.Files, "older-periods", nameof(FetchOutcome.Partial), FreshInPart, "The newest period went back from "),
    ];

    /// <summary>The same at several endpoints; but without the area types nothing at all can be asked.</summary>
    private static IEnumerable<FaultRow> At(IReadOnlyList<string> endpoints, string kind, string outcome, Stands stands, string says = "") => endpoints.Select(endpoint =>
        new FaultRow(kind, endpoint, outcome, endpoint == Endpoints.AreaTypes && stands == LastGood ? NothingOfTheRun : stands, says));
}
