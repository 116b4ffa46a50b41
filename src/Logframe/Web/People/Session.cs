using System.Globalization;
using System.Security.Claims;
using Logframe.Web.People.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.People;

/// <summary>The session of somebody who signed in here, kept in a cookie that only this site can read.</summary>
internal static class Session
{
    public const string SchemeName = "Session";

    public const string CookieName = "logframe-session";

    /// <summary>Someone who does nothing for this long is signed out.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>Whoever signed in this long ago does so again, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private const string StampClaim = "logframe:stamp";
    private const string SinceClaim = "logframe:since";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.Events = new CookieAuthenticationEvents { OnValidatePrincipal = ValidateAsync, OnRedirectToLogin = AskToSignInAsync };
    }

    /// <param name="context">The request of the sign-in.</param>
    /// <param name="person">Who signed in.</param>
    /// <param name="stamp">Of a local account; empty for others.</param>
    public static Task BeginAsync(HttpContext context, Person person, string stamp) => context.SignInAsync(SchemeName, PrincipalOf(person, stamp, Now(context)));

    /// <summary>What a session remembers of somebody who signs in at a moment.</summary>
    public static ClaimsPrincipal PrincipalOf(Person person, string stamp, DateTimeOffset now) =>
        person.Principal(SchemeName, new Claim(StampClaim, stamp), new Claim(SinceClaim, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(SchemeName);

    /// <summary>A session ends at once when its account is changed or removed.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext session)
    {
        if (Person.Of(session.Principal!) is not { } person || HasLastedTooLong(session) || (person.By == Identification.LocalAccount && !IsAccountUnchanged(session, person)))
        {
            session.RejectPrincipal();
            await EndAsync(session.HttpContext);
        }
    }

    private static bool HasLastedTooLong(CookieValidatePrincipalContext session) =>
        !long.TryParse(session.Principal!.FindFirstValue(SinceClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var since)
        || Now(session.HttpContext) - DateTimeOffset.FromUnixTimeSeconds(since) >= Longest;

    private static bool IsAccountUnchanged(CookieValidatePrincipalContext session, Person person) =>
        session.HttpContext.RequestServices.GetRequiredService<AccountFile>().Read().Find(person.Name) is { } account
        && account.Stamp == session.Principal!.FindFirstValue(StampClaim);

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>Programs are told; people are shown where to sign in, and come back to what they read. An act is not done again by itself.</summary>
    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> asked)
    {
        var (context, request) = (asked.HttpContext, asked.Request);
        if (PlainAnswer.IsForPrograms(request))
        {
            return PlainAnswer.WriteAsync(context, StatusCodes.Status401Unauthorized, "This needs somebody who is signed in.");
        }

        var wanted = HttpMethods.IsGet(request.Method) ? QueryString.Create(SignInPaths.Return, request.Path + request.QueryString) : QueryString.Empty;
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = request.PathBase + SignInPaths.Start + wanted;
        return Task.CompletedTask;
    }
}
