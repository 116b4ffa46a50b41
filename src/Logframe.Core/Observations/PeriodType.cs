namespace Logframe.Core.Observations;

/// <summary>Which days the label of a period covers (methods.md 4.1).</summary>
public enum PeriodType
{
    /// <summary>1 January to 31 December.</summary>
    Calendar,

    /// <summary>1 April to 31 March.</summary>
    Financial,

    /// <summary>1 September to 31 August.</summary>
    Academic,

    /// <summary>1 November to 31 October: the survey year of Active Lives.</summary>
    NovemberYear,

    /// <summary>A count on 31 March of the year that labels it.</summary>
    EndPoint,

    /// <summary>A single day.</summary>
    Date,
}
