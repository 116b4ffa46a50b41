namespace Logframe.Core.Definition;

/// <summary>Why an indicator names a published series that it does not read.</summary>
public enum CitationRole
{
    /// <summary>An earlier edition of the series that is read, made by an older method.</summary>
    Predecessor,

    /// <summary>A series that measures something other than the indicator says.</summary>
    NotTheMeasure,
}

/// <summary>A published series that the framework cites beside the one that decides.</summary>
/// <param name="FingertipsId">Indicator id in OHID Fingertips.</param>
/// <param name="PublishedName">The name under which it is published.</param>
/// <param name="Role">Why it is cited and not read.</param>
/// <param name="Note">What a reader should know of it.</param>
public sealed record Citation(int FingertipsId, string PublishedName, CitationRole Role, string? Note);
