using Logframe.Reports;
using Microsoft.AspNetCore.Components;

namespace Logframe.Web.Site;

/// <summary>A page of the site: where it is found and how it is made. Hosted pages and files are made by the same.</summary>
/// <param name="Path">Without slashes at its ends; empty for the overview.</param>
/// <param name="RenderAsync">Makes the whole document.</param>
internal sealed record SitePage(string Path, Func<PageContext, Task<string>> RenderAsync)
{
    /// <summary>It shows what is so now, whatever day the reader looked at: no other day of it can be asked for.</summary>
    public bool IsOfNow { get; init; }

    /// <summary>Its reading and its address settle it; otherwise it shows what lies elsewhere too, such as the notes of reviews, and is made for every reader.</summary>
    public bool IsSettled { get; init; } = true;

    /// <summary>A page that needs nothing but what every page has.</summary>
    public static SitePage Of<TPage>(string path)
        where TPage : IComponent => new(path, context => PageRenderer.RenderAsync<TPage>(context));

    /// <summary>A page about one thing, which its components inject beside the <see cref="PageContext"/>.</summary>
    public static SitePage Of<TPage>(string path, Func<PageContext, object> subject)
        where TPage : IComponent => new(path, context => PageRenderer.RenderAsync<TPage>(context, subject(context)));
}
