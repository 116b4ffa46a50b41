using Logframe.Core.Definition;
using Logframe.Web.Site;

namespace Logframe.Web.People;

/// <summary>What the page for signing in shows.</summary>
/// <param name="Framework">Whose site it is.</param>
/// <param name="Links">Of the page.</param>
/// <param name="Token">That the form carries.</param>
/// <param name="Wanted">Where the person wants to go.</param>
/// <param name="IsClosed">Whether reading needs a sign-in too.</param>
/// <param name="ProviderAddress">Where those sign in whom a provider of OpenID Connect knows; null where there is none.</param>
/// <param name="Fault">What went wrong the last time; null at first.</param>
internal sealed record SignInForm(LogicalFramework Framework, SiteLinks Links, string Token, string Wanted, bool IsClosed, string? ProviderAddress, string? Fault)
{
    public const string NameField = "name";

    public const string PasswordField = "password";

    /// <summary>The same whatever was wrong, so that it tells nobody which names there are.</summary>
    public const string Refusal = "Name and password do not belong together, or too many were tried. After five attempts the site waits before it looks at another, longer each time.";
}
