namespace Logframe.Web.People;

/// <summary>Where people sign in and out.</summary>
internal static class SignInPaths
{
    public const string Start = "/sign-in";

    /// <summary>Sends somebody to the provider of OpenID Connect.</summary>
    public const string OpenId = "/sign-in/openid";

    /// <summary>Where the provider sends them back to.</summary>
    public const string OpenIdBack = "/sign-in/openid/back";

    public const string End = "/sign-out";

    /// <summary>The parameter that says where somebody wanted to go.</summary>
    public const string Return = "return";
}
