using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logframe.Reports;

/// <summary>Renders a page component to HTML; everything it prints is escaped by the framework.</summary>
internal static class PageRenderer
{
    /// <param name="model">What the page is made from; its components inject it.</param>
    public static async Task<string> RenderAsync<TPage>(object model)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().AddSingleton(model.GetType(), model).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>();
            return root.ToHtmlString();
        });
    }
}
