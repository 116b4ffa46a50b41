using Logframe.Web.Desk.Cases;
using Logframe.Web.Desk.Returns;
using Logframe.Web.Desk.Runs;
using Logframe.Web.Desk.Years;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.Desk;

/// <summary>The pages on which people see what was done and do something about it.</summary>
internal static class DeskEndpoints
{
    public static void AddDesk(this IServiceCollection services, ReviewPlaces reviews) => services
        .AddSingleton<Acts>()
        .AddSingleton<DeskPages>()
        .AddSingleton<RefreshDesk>()
        .AddSingleton<CaseBook>()
        .AddSingleton(reviews)
        .AddSingleton<ReviewRoom>()
        .AddSingleton<NotesDesk>();

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        routes.MapRuns();
        routes.MapCases();
        routes.MapReturns();
        routes.MapYears();
        routes.MapPacks();
        routes.MapNotes();
    }
}
