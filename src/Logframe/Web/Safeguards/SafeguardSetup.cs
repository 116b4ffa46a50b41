using Logframe.Web.Api;
using Logframe.Web.People;
using Logframe.Web.People.Proxy;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.Safeguards;

/// <summary>What every request passes before anything else looks at it.</summary>
internal static class SafeguardSetup
{
    public static void AddSafeguards(this IServiceCollection services, WebOptions web) => services
        .AddSingleton(web)
        .AddRateLimiter(options => RateLimits.Add(options, web.Limits))
        .AddCors();

    public static void UseSafeguards(this WebApplication application, WebOptions web)
    {
        application.UseMiddleware<SecurityHeaders>();
        application.UseExceptionHandler(Failures.Options);
        if (web.Proxy.IsDeclared)
        {
            application.UseMiddleware<ProxyGate>();
        }

        application.UseMiddleware<AllowedHosts>();
        if (web.Prefix.Length > 0)
        {
            application.UseMiddleware<PathPrefix>();
        }

        if (web.Cors.Count > 0)
        {
            application.UseWhen(
                context => PlainAnswer.IsForPrograms(context.Request),
                branch => branch.UseCors(cors => cors.WithOrigins([.. web.Cors]).WithMethods("GET", "HEAD").WithHeaders("If-None-Match").WithExposedHeaders("ETag", "Link", "Retry-After", ApiManners.NatureHeader)));
        }

        application.UseRateLimiter();
        application.UseMiddleware<OneAddress>();
    }
}
