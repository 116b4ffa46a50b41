namespace Logframe.Web.People;

/// <summary>Where people sign in and out.</summary>
internal static class SignInPaths
{
    public const string Start = "/sign-in";

    public const string End = "/sign-out";

    /// <summary>The parameter that says where somebody wanted to go.</summary>
    public const string Return = "return";
}
