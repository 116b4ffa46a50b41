namespace Logframe.Sources.Documents;

/// <summary>What a column of a document's table holds.</summary>
internal enum DocumentColumn
{
    /// <summary>Code of the indicator, the framework's or its owner's, or the key of a part.</summary>
    Code,
    Area,

    /// <summary>As the series labels it, or the words of the document where it states no period.</summary>
    Period,
    Value,
    Count,
    Denominator,

    /// <summary>The rating that is printed: G, A, R or nca.</summary>
    Rating,

    /// <summary>The arrow that is printed: improved, worsened, same or unreadable.</summary>
    Arrow,

    /// <summary>The comparison with England that is printed: better, similar or worse.</summary>
    Comparison,
    Note,
}
