using Logframe.Web.People.Accounts;
using Logframe.Web.People.Audit;
using Logframe.Web.People.OpenId;
using Logframe.Web.People.Proxy;
using Logframe.Worker;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.People;

/// <summary>How people are known, what they may do, and where their acts are written down.</summary>
internal static class PeopleSetup
{
    private const string ByProxyOrSession = "Site";

    public static void AddPeople(this IServiceCollection services, WebOptions web, DataFolder folder)
    {
        services.AddDataProtection().SetApplicationName("Logframe").PersistKeysToFileSystem(PrivateFile.CreateFolder(folder.File("keys")));
        var schemes = services.AddAuthentication(ByProxyOrSession)
            .AddPolicyScheme(ByProxyOrSession, null, scheme => scheme.ForwardDefaultSelector = context => context.Features.Get<ProxiedPerson>() is null ? Session.SchemeName : ProxyAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ProxyAuthentication>(ProxyAuthentication.SchemeName, null)
            .AddCookie(Session.SchemeName, Session.Configure);
        if (web.OpenId.IsGiven)
        {
            schemes.AddOAuth<OpenIdScheme, OpenIdHandler>(OpenIdScheme.SchemeName, scheme => scheme.Configure(web.OpenId));
        }

        services.AddAuthorization(authorization => SitePolicies.Add(authorization, web));
        services.AddAntiforgery(Guard);
        services
            .AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedActs>()
            .AddSingleton<AuditLog>()
            .AddSingleton<IPasswordHasher<Account>>(_ => Passwords.Hasher())
            .AddSingleton<AccountFile>()
            .AddSingleton<LockOut>()
            .AddSingleton<AccountSignIn>();
    }

    /// <summary>After routing: who it is, whether the form is ours, and whether they may.</summary>
    public static void UsePeople(this WebApplication application)
    {
        application.UseAuthentication();
        application.UseMiddleware<FormGuard>();
        application.UseAntiforgery();
        application.UseAuthorization();
    }

    private static void Guard(AntiforgeryOptions options)
    {
        options.Cookie.Name = "logframe-form";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.FormFieldName = FormGuard.Field;
        options.HeaderName = FormGuard.Header;
        options.SuppressXFrameOptionsHeader = true;
    }
}
