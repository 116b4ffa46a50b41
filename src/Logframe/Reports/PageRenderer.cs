using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logframe.Reports;

/// <summary>Renders a page component to HTML; everything it prints is escaped by the framework.</summary>
internal static class PageRenderer
{
    /// <param name="models">What the page is made from; its components inject each by its type.</param>
    public static async Task<string> RenderAsync<TPage>(params IEnumerable<object> models)
        where TPage : IComponent
    {
        var collection = new ServiceCollection();
        foreach (var model in models)
        {
            collection.AddSingleton(model.GetType(), model);
        }

        await using var services = collection.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>();
            return root.ToHtmlString();
        });
    }
}
