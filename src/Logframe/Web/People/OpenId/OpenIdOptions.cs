using System.ComponentModel.DataAnnotations;

namespace Logframe.Web.People.OpenId;

/// <summary>A provider of OpenID Connect with which people sign in, such as Entra ID or Keycloak.</summary>
internal sealed class OpenIdOptions : IValidatableObject
{
    /// <summary>The issuer, exactly as the provider calls itself; empty for none. HTTPS, except on loopback.</summary>
    public string Authority { get; set; } = "";

    /// <summary>By which the provider knows this site.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>By which this site shows the provider that it is the one.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>A file that holds nothing but the secret, instead of <see cref="ClientSecret"/>.</summary>
    public string ClientSecretFile { get; set; } = "";

    /// <summary>What is asked for; parted by spaces.</summary>
    public string Scopes { get; set; } = "openid profile email";

    /// <summary>The claim that says what somebody is called.</summary>
    public string NameClaim { get; set; } = "preferred_username";

    /// <summary>The claim that says which groups or roles somebody has.</summary>
    public string GroupsClaim { get; set; } = "roles";

    /// <summary>Groups whose members may act.</summary>
    public IReadOnlyList<string> Analysts { get; set; } = [];

    /// <summary>Groups whose members may approve as well.</summary>
    public IReadOnlyList<string> Approvers { get; set; } = [];

    internal bool IsGiven => Authority.Length > 0;

    internal bool IsOnLoopback => new Uri(Authority).IsLoopback;

    internal string ReadSecret() => ClientSecretFile.Length > 0 ? File.ReadAllText(ClientSecretFile).Trim() : ClientSecret;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsGiven)
        {
            yield break;
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var authority) || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            yield return new ValidationResult($"Authority must be the web address of the provider with https, not \"{Authority}\". Plain http is accepted on loopback only.");
        }

        if (ClientId.Length == 0)
        {
            yield return new ValidationResult("ClientId is missing: the provider gives it when this site is registered there.");
        }

        if ((ClientSecret.Length > 0) == (ClientSecretFile.Length > 0))
        {
            yield return new ValidationResult("Give either ClientSecret, best by the environment (Web__OpenId__ClientSecret), or ClientSecretFile.");
        }
        else if (ClientSecretFile.Length > 0 && !File.Exists(ClientSecretFile))
        {
            yield return new ValidationResult($"There is no file {ClientSecretFile}. Give the full path of the file that holds the secret of the provider.");
        }

        if (!Scopes.Split(' ').Contains("openid"))
        {
            yield return new ValidationResult("Scopes must have openid among them.");
        }
    }
}
