using Logframe.Core.Definition;
using Logframe.Store;

namespace Logframe.Web.Desk.Cases;

/// <summary>A case in a list.</summary>
/// <param name="Case">What is held.</param>
/// <param name="Headline">The same in a line.</param>
/// <param name="Feeds">The promises that read its figures.</param>
/// <param name="Since">When the run that held it finished; null where the store no longer says.</param>
/// <param name="Says">What accepting it would do, or what became of it.</param>
internal sealed record CaseRow(HeldCase Case, string Headline, IReadOnlyList<Indicator> Feeds, DateTimeOffset? Since, string Says);

/// <summary>One page of a list of cases.</summary>
/// <param name="Rows">Of this page.</param>
/// <param name="Number">Of this page, from 1.</param>
/// <param name="Total">Cases in all.</param>
internal sealed record CasePage(IReadOnlyList<CaseRow> Rows, int Number, int Total)
{
    private const int PerPage = 20;

    public int Pages => PageNumber.PagesOf(Total, PerPage);

    /// <summary>Makes rows of those alone that are shown.</summary>
    public static CasePage Of(IReadOnlyList<HeldCase> cases, int number, Func<HeldCase, CaseRow> row) =>
        new([.. PageNumber.Part(cases, number, PerPage).Select(row)], number, cases.Count);
}
