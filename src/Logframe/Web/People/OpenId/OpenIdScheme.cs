using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Logframe.Web.People.OpenId;

/// <summary>How people are sent to the provider and come back: by authorization code, with a proof of the one who asked (PKCE).</summary>
internal sealed class OpenIdScheme : OAuthOptions
{
    public const string SchemeName = "OpenIdConnect";

    private const int LongestAnswer = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private string _address = "";
    private HttpDocumentRetriever _documents = null!;
    private ConfigurationManager<OpenIdConnectConfiguration> _discovery = null!;

    public OpenIdOptions Provider { get; private set; } = new();

    /// <summary>What the provider says about itself, and its keys; kept, and asked for anew from time to time.</summary>
    public Task<OpenIdConnectConfiguration> DiscoverAsync(CancellationToken cancellation) => _discovery.GetConfigurationAsync(cancellation);

    /// <summary>The same asked for now, because the provider may have changed its keys.</summary>
    public Task<OpenIdConnectConfiguration> DiscoverAnewAsync(CancellationToken cancellation)
    {
        _discovery.RequestRefresh();
        return OpenIdConnectConfigurationRetriever.GetAsync(_address, _documents, cancellation);
    }

    public void Configure(OpenIdOptions provider)
    {
        Provider = provider;
        (ClientId, ClientSecret) = (provider.ClientId, provider.ReadSecret());
        CallbackPath = SignInPaths.OpenIdBack;
        SignInScheme = Session.SchemeName;
        UsePkce = true;
        SaveTokens = false;
        Scope.Clear();
        foreach (var scope in provider.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Scope.Add(scope);
        }

        // Where people are sent is asked of the provider at the first sign-in; until then nobody is sent anywhere.
        (AuthorizationEndpoint, TokenEndpoint) = (provider.Authority, provider.Authority);
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false };
        BackchannelTimeout = Patience;
        Backchannel = new HttpClient(BackchannelHttpHandler) { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };
        _address = provider.Authority.TrimEnd('/') + "/.well-known/openid-configuration";
        _documents = new HttpDocumentRetriever(Backchannel) { RequireHttps = !provider.IsOnLoopback };
        _discovery = new ConfigurationManager<OpenIdConnectConfiguration>(_address, new OpenIdConnectConfigurationRetriever(), _documents);
        Events = new OAuthEvents { OnRemoteFailure = OpenIdFailure.TellAsync, OnTicketReceived = OpenIdFailure.WriteDownAsync };
    }
}
