using Logframe.Reviewing;
using Logframe.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Logframe.Web.Desk.Years;

/// <summary>The files of review packs, as their manifests list them and in no other state.</summary>
internal static class PackEndpoints
{
    /// <summary>A pack is a page by itself: it brings its own style, runs nothing, and asks nothing of the site.</summary>
    private const string Alone = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-downloads";

    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".csv"] = "text/csv; charset=utf-8",
        [".json"] = "application/json",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    public static void MapPacks(this IEndpointRouteBuilder routes) => routes.MapGet($"/{YearsView.Path}/packs/{{name}}/{{**file}}", File);

    /// <summary>The address of a file of a pack.</summary>
    public static string PathOf(ShelvedPack pack, string file) => $"{YearsView.Path}/packs/{Uri.EscapeDataString(pack.Name)}/{file}";

    private static IResult File(HttpContext http, ReviewRoom reviews, string name, string file)
    {
        if (reviews.Shelf.Find(name)?.Read(file) is not { } content)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = Alone;
        return Types.TryGetValue(Path.GetExtension(file), out var type)
            ? SiteAnswer.Bytes(http, content, type, IsShown(file) ? null : Path.GetFileName(file))
            : SiteAnswer.Bytes(http, content, "application/octet-stream", Path.GetFileName(file));
    }

    /// <summary>A PDF is not shown in the browser: some show nothing of one that may run nothing.</summary>
    private static bool IsShown(string file) => Path.GetExtension(file) is ".html" or ".png";
}
