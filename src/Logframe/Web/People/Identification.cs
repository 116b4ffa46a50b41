namespace Logframe.Web.People;

/// <summary>How it is known who a person is.</summary>
internal enum Identification
{
    LocalAccount,
    ReverseProxy,
    OpenIdConnect,

    /// <summary>The account of the operating system under which a verb ran.</summary>
    CommandLine,
}
