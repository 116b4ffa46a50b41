using Logframe.Web.People.Audit;
using Logframe.Worker;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.People;

/// <summary>How people are known, what they may do, and where their acts are written down.</summary>
internal static class PeopleSetup
{
    /// <summary>Someone who does nothing for this long is signed out.</summary>
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    public static void AddPeople(this IServiceCollection services, DataFolder folder)
    {
        services.AddDataProtection().SetApplicationName("Logframe").PersistKeysToFileSystem(PrivateFile.CreateFolder(folder.File("keys")));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Keep);
        services.AddAuthorization(SitePolicies.Add);
        services.AddAntiforgery(Guard);
        services
            .AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedActs>()
            .AddSingleton<AuditLog>();
    }

    /// <summary>After routing: who it is, whether the form is ours, and whether they may.</summary>
    public static void UsePeople(this WebApplication application)
    {
        application.UseAuthentication();
        application.UseMiddleware<FormGuard>();
        application.UseAntiforgery();
        application.UseAuthorization();
    }

    private static void Keep(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "logframe-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Session;
        options.SlidingExpiration = true;
    }

    private static void Guard(AntiforgeryOptions options)
    {
        options.Cookie.Name = "logframe-form";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.FormFieldName = FormGuard.Field;
        options.HeaderName = FormGuard.Header;
    }
}
