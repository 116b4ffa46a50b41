namespace Logframe.Sources.Fingertips.Csv;

/// <summary>One column of the contract.</summary>
/// <param name="Name">As the source prints it today; case, spaces and underscores do not count.</param>
/// <param name="Presence">Whether a file may lack it.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Read">Null for a column that is left.</param>
internal sealed record ContractColumn(string Name, ColumnPresence Presence, ColumnContent Content, CsvColumn? Read = null);

/// <summary>Whether a file may lack a column.</summary>
internal enum ColumnPresence
{
    /// <summary>Without it no row can be read: the indicator is stopped.</summary>
    Needed,

    /// <summary>A file without it says the same in other columns, or is older than it is; its absence is reported.</summary>
    Usual,

    /// <summary>Known, and not read.</summary>
    Left,
}

/// <summary>What a column holds, and what follows where it holds something else.</summary>
internal enum ColumnContent
{
    /// <summary>A whole number; a row without it belongs to nobody and is left.</summary>
    Identifier,

    /// <summary>A text that names part of a series or a period; a row without it is left.</summary>
    Name,

    /// <summary>A name of a kind of area that is known; any other row is left.</summary>
    AreaType,

    /// <summary>Both parts of a category, or both blank for the whole; a row with one of them is left.</summary>
    CategoryPart,

    /// <summary>A finite number or blank; any other row is left.</summary>
    Number,

    /// <summary>A finite number not below zero, or blank; any other row is left.</summary>
    NumberFromZero,

    /// <summary>YYYYQQMM; any other row is left.</summary>
    SortablePeriod,

    /// <summary>A number of years or months; a row with anything else is left, and a blank is worked out from the period's label.</summary>
    PeriodLength,

    /// <summary>Words of a list, or blank; others are reported, and the value is kept.</summary>
    KnownWords,

    /// <summary>Anything: it is not read.</summary>
    FreeText,
}
